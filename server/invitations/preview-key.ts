import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

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
  const given = Buffer.from(key);
  const made = Buffer.from(previewKey(id, tokenHash, secret));
  return given.length === made.length && timingSafeEqual(given, made);
}

function macOf(invitationId: string, tokenHash: Uint8Array, secret: string): string {
  return createHmac("sha256", secret)
    .update(`runpact invitation preview\n${invitationId.toLowerCase()}\n`)
    .update(tokenHash)
    .digest("base64url")
    .slice(0, length);
}
