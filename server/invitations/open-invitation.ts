import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import type { TicketCheck } from "./access";
import { hashToken } from "./hash-token";
import { previewKey } from "./preview-key";
import { signTicket, ticketLifetimeMs } from "./sign-ticket";

/**
 * Exchanges a link's token for a ticket, at once on arrival, so that the token is in no later request.
 * An expired or revoked link gets one too: its page then says so, as does that of a link whose maker is gone.
 * `expiresAt` in epoch milliseconds; `previewKey` is what messengers ask by.
 */
export async function openInvitation(
  { token }: { token: string },
  { now, secret }: TicketCheck,
): Promise<{ ticket: string; expiresAt: number; previewKey: string }> {
  const tokenHash = hashToken(token);
  const invitation = tokenHash
    ? ((await db.invitation.findUnique({ where: { tokenHash }, select: { id: true } })) ??
      (await db.goneInvitation.findUnique({ where: { tokenHash }, select: { id: true } })))
    : null;
  if (!invitation || !tokenHash) throw notFound("invitation");
  const expiresAt = now + ticketLifetimeMs;
  return {
    ticket: signTicket({ invitationId: invitation.id, expiresAt }, tokenHash, secret),
    expiresAt,
    previewKey: previewKey(invitation.id, tokenHash, secret),
  };
}
