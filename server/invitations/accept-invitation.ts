import { z } from "zod";
import { canAccept } from "@/domain/invitation/can-accept";
import { invitationSentence } from "@/domain/invitation/invitation-sentence";
import { lockClub } from "@/server/clubs/access";
import { addMember } from "@/server/clubs/add-member";
import { clubTag } from "@/server/clubs/club-tag";
import { notify } from "@/server/notifications/notify";
import { lockRunners } from "@/server/partners/lock-runners";
import { startPartnership } from "@/server/partners/start-partnership";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db, type Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { type KnownInvitation, lockInvitation, requireTicket, type TicketCheck } from "./access";
import { loadFacts } from "./load-facts";

export const ticketInput = z.strictObject({ ticket: z.string().max(200) });

/** Where an accepted invitation has led; `joined` is false for who was there already. */
export type Landing = { kind: "partnership" | "club"; clubId: string | null; joined: boolean };

/**
 * Follows a link into its partnership or club, once: the same runner again lands there and uses nothing
 * up. Throws AppError "refused" with the sentence of the reason.
 */
export async function acceptInvitation(
  { ticket }: z.infer<typeof ticketInput>,
  acting: Acting & TicketCheck,
): Promise<Landing> {
  const { runnerId, now } = acting;
  return db.$transaction(async (tx) => {
    const invitation = await requireTicket(tx, ticket, acting);
    await lockPlace(tx, invitation, runnerId);
    await lockInvitation(tx, invitation);
    const facts = await loadFacts(tx, invitation, runnerId, now);
    const decision = canAccept(facts);
    const { id: invitationId, kind, clubId } = invitation;
    if (decision.ok) {
      await enter(tx, invitation, acting);
      await tx.invitation.update({ where: { id: invitationId }, data: { uses: { increment: 1 } } });
      const acceptedAt = new Date(now);
      await tx.invitationAcceptance.create({ data: { invitationId, runnerId, acceptedAt } });
      if (clubId) await expireTags(tx, [clubTag(clubId)]);
    } else if (decision.reason !== "already-in") {
      throw new AppError("refused", decision.reason, invitationSentence(decision.reason));
    }
    return { kind, clubId, joined: decision.ok };
  });
}

async function lockPlace(tx: Transaction, invitation: KnownInvitation, runnerId: string) {
  if (invitation.clubId) await lockClub(tx, invitation.clubId);
  else await lockRunners(tx, [runnerId, invitation.inviterId]);
}

async function enter(
  tx: Transaction,
  { id, clubId, inviterId }: KnownInvitation,
  { runnerId, now, newId: makeId = newId }: Acting,
) {
  const told = { runnerId: inviterId, actorId: runnerId, key: `accepted:${id}:${runnerId}`, now };
  if (clubId) {
    await addMember(tx, { clubId, runnerId, invitationId: id, now });
    const { name } = await tx.club.findUniqueOrThrow({
      where: { id: clubId },
      select: { name: true },
    });
    const facts = { clubId, clubName: name };
    await notify(tx, { ...told, kind: "member-joined", facts, clubId });
  } else {
    const partnershipId = makeId();
    const pair = { runnerId, inviterId, blocked: false };
    await startPartnership(tx, pair, { now, partnershipId });
    await notify(tx, { ...told, kind: "partner-joined", facts: { partnershipId } });
  }
}
