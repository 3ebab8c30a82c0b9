import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameHash } from "@/server/platform/auth/token";

const length = 23;
const likeAToken = /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w-]+$/;

/**
 * The token of an invitation that was mailed: it follows from the invitation and the installation's secret, so
 * that a reminder can say it again though only its hash is stored. As random as the secret, 138 bits.
 */
export function mailedToken(invitationId: string, secret: string): string {
  for (let round = 0; ; round += 1) {
    const token = macOf(`link ${round}`, invitationId, secret)
      .toString("base64url")
      .slice(0, length);
    if (likeAToken.test(token)) return token;
  }
}

export const declineKinds = ["not-me", "never-again"] as const;
export type DeclineKind = (typeof declineKinds)[number];

const shape = z.tuple([z.enum(declineKinds), z.uuid(), z.string()]);

/** A text that lets whoever got the mail say no to it, in one of two ways, and nothing else. */
export function declineToken(kind: DeclineKind, invitationId: string, secret: string): string {
  return `${kind}.${invitationId}.${macOf(kind, invitationId, secret).toString("base64url")}`;
}

/** What a decline token says no to; null where it was not made here for exactly that. */
export function readDeclineToken(
  token: string,
  secret: string,
): { kind: DeclineKind; invitationId: string } | null {
  const parts = shape.safeParse(token.split("."));
  if (!parts.success) return null;
  const [kind, invitationId] = parts.data;
  const made = declineToken(kind, invitationId, secret);
  return sameHash(Buffer.from(token), Buffer.from(made)) ? { kind, invitationId } : null;
}

function macOf(what: string, invitationId: string, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`runpact mailed invitation\n${what}\n${invitationId.toLowerCase()}\n`)
    .digest();
}
