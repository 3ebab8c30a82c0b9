import type { Prisma } from "@/generated/prisma/client";
import type { Database, Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { isSigned, readTicket } from "./sign-ticket";

export const known = {
  id: true,
  kind: true,
  inviterId: true,
  clubId: true,
  tokenHash: true,
  showsPlan: true,
} satisfies Prisma.InvitationSelect;

/** An invitation whose link the bearer has opened. */
export type KnownInvitation = Prisma.InvitationGetPayload<{ select: typeof known }>;

/** What checks a ticket: the time (epoch milliseconds) and the installation's secret. */
export type TicketCheck = { now: number; secret: string };

/** Where fragment: the invitations that `runnerId` may take back: their own and those of clubs they lead. */
export function visibleInvitation(runnerId: string): Prisma.InvitationWhereInput {
  const leading: Prisma.MembershipWhereInput = { runnerId, role: { in: ["owner", "captain"] } };
  return { OR: [{ inviterId: runnerId }, { club: { memberships: { some: leading } } }] };
}

/** The invitation behind a ticket; throws AppError "ticket-ended" for one that is forged, old or outdated. */
export async function requireTicket(
  on: Database,
  ticket: string,
  { now, secret }: TicketCheck,
): Promise<KnownInvitation> {
  const read = readTicket(ticket, now);
  const invitation = read
    ? await on.invitation.findUnique({ where: { id: read.invitationId }, select: known })
    : null;
  if (!invitation || !isSigned(ticket, invitation.tokenHash, secret)) {
    throw new AppError("not-found", "ticket-ended", "Please open the link once more.");
  }
  return invitation;
}

/** What is left of the link behind a ticket whose maker has deleted their account; null for all others. */
export async function goneInvitation(
  on: Database,
  ticket: string,
  { now, secret }: TicketCheck,
): Promise<{ clubId: string | null; expiresAt: number } | null> {
  const read = readTicket(ticket, now);
  const gone = read
    ? await on.goneInvitation.findUnique({
        where: { id: read.invitationId },
        select: { tokenHash: true, clubId: true, expiresAt: true },
      })
    : null;
  if (!gone || !isSigned(ticket, gone.tokenHash, secret)) return null;
  return { clubId: gone.clubId, expiresAt: gone.expiresAt.getTime() };
}

/** Holds an invitation until the transaction ends; gone or rotated meanwhile is "not found". */
export async function lockInvitation(
  tx: Transaction,
  { id, tokenHash }: Pick<KnownInvitation, "id" | "tokenHash">,
): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM invitation WHERE id = ${id}::uuid AND token_hash = ${tokenHash} FOR UPDATE`;
  if (rows.length === 0) throw notFound("invitation");
}
