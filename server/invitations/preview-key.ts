import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameHash } from "@/server/platform/auth/token";

const length = 22;
const shape = z.tuple([z.uuid(), z.string().length(length)]);

/**
 * A text by which messengers ask what to show of a link. It opens nothing, nothing can be told from it about the link's
 * token, and it ends when the link gets a new one.
 */
export function previewKey(invitationId: string, tokenHash: Uint8Array, secret: string): string {
  return `${invitationId}.${macOf(invitationId, tokenHash, secret)}`;
}

/** Which invitation a preview key is for, not yet proved by `isPreviewKey`; null for text that is none. */
export function readPreviewKey(key: string): string | null {
  const parts = shape.safeParse(key.split("."));
  return parts.success ? parts.data[0] : null;
}

/** Whether a key was made here for the link with this hash. */
export function isPreviewKey(
  key: string,
  { id, tokenHash }: { id: string; tokenHash: Uint8Array },
  secret: string,
): boolean {
  return sameHash(Buffer.from(key), Buffer.from(previewKey(id, tokenHash, secret)));
}

function macOf(invitationId: string, tokenHash: Uint8Array, secret: string): string {
  return createHmac("sha256", secret)
    .update(`runpact invitation preview\n${invitationId.toLowerCase()}\n`)
    .update(tokenHash)
    .digest("base64url")
    .slice(0, length);
}
