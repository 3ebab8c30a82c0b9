import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameHash } from "@/server/platform/auth/token";

/** For how long a ticket stands in for the link it was given for. */
export const ticketLifetimeMs = 2 * 3_600_000;

/** What a ticket is signed over: the token's hash too, so that rotating a link ends its tickets. */
type Ticket = { invitationId: string; expiresAt: number };

const idPart = z.uuid();

/**
 * A cookie-safe text that stands in for a token, so that no address, log or history holds the token.
 * `expiresAt` in epoch milliseconds; `secret` belongs to this installation.
 */
export function signTicket(
  { invitationId, expiresAt }: Ticket,
  tokenHash: Uint8Array,
  secret: string,
): string {
  const body = `${invitationId}.${expiresAt.toString(36)}`;
  return `${body}.${macOf(body, tokenHash, secret).toString("base64url")}`;
}

/** What a ticket says of itself, not yet proved by `isSigned`; null when it is none or has run out. */
export function readTicket(ticket: string, now: number): Ticket | null {
  const [id, expiry = ""] = ticket.split(".");
  const invitationId = idPart.safeParse(id);
  const expiresAt = Number.parseInt(expiry, 36);
  if (!invitationId.success || !(now < expiresAt)) return null;
  return { invitationId: invitationId.data, expiresAt };
}

/** Whether `ticket` was signed here for the token with this hash. */
export function isSigned(ticket: string, tokenHash: Uint8Array, secret: string): boolean {
  const end = ticket.lastIndexOf(".");
  const given = Buffer.from(ticket.slice(end + 1), "base64url");
  return sameHash(given, macOf(ticket.slice(0, end), tokenHash, secret));
}

function macOf(body: string, tokenHash: Uint8Array, secret: string): Buffer {
  return createHmac("sha256", secret)
    .update(`runpact invitation ticket\n${body}\n`)
    .update(tokenHash)
    .digest();
}
