import { createHmac } from "node:crypto";
import { sameHash, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";

/** What a guest's address names: a poll that anybody with its link may answer, or a guest's own answer to it. */
export type GuestScope = { ownerId: string; pollId: string; voterId: string | null };

const plain = /^[\w-]{43}$/;
const signed = /^([0-9a-f-]{36})\.([\w-]{43})$/;

/** The stored form of a token as a browser or the server makes it; null for what no token looks like. */
export function guestTokenHash(token: string): Uint8Array<ArrayBuffer> | null {
  return plain.test(token) ? tokenHash(token) : null;
}

/** A guest's own address for a mail, since their token itself is not kept. */
export function signVoter(voterId: string, hash: Uint8Array, secret: string): string {
  const mac = createHmac("sha256", secret)
    .update(`runpact poll voter\n${voterId}\n`)
    .update(hash)
    .digest("base64url");
  return `${voterId}.${mac}`;
}

/** Whom a guest's address lets in, or null. */
export async function guestScope(token: string, secret: string): Promise<GuestScope | null> {
  const [, voterId = ""] = signed.exec(token) ?? [];
  if (voterId) return signedScope(token, voterId, secret);
  const hash = guestTokenHash(token);
  if (!hash) return null;
  const voter = await db.pollVoter.findUnique({
    where: { tokenHash: hash },
    select: { ownerId: true, pollId: true, id: true },
  });
  if (voter) return { ownerId: voter.ownerId, pollId: voter.pollId, voterId: voter.id };
  const poll = await db.poll.findUnique({
    where: { guestTokenHash: hash },
    select: { ownerId: true, id: true },
  });
  return poll && { ownerId: poll.ownerId, pollId: poll.id, voterId: null };
}

async function signedScope(
  token: string,
  voterId: string,
  secret: string,
): Promise<GuestScope | null> {
  const voter = await db.pollVoter.findUnique({
    where: { id: voterId },
    select: { ownerId: true, pollId: true, tokenHash: true },
  });
  if (!voter?.tokenHash) return null;
  const made = signVoter(voterId, voter.tokenHash, secret);
  if (!sameHash(Buffer.from(token), Buffer.from(made))) return null;
  return { ownerId: voter.ownerId, pollId: voter.pollId, voterId };
}
