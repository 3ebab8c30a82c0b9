import { z } from "zod";
import { canAccept } from "@/domain/invitation/can-accept";
import { firstName } from "@/domain/runner/first-name";
import { visibleRunner } from "@/server/blocks/access";
import { type PublicClub, publicClub } from "@/server/clubs/queries";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { known, type TicketCheck } from "./access";
import { loadFacts } from "./load-facts";
import { isPreviewKey, readPreviewKey } from "./preview-key";

export const cardInput = z.strictObject({ key: z.string().max(80) });

/** What a messenger shows of a link: who asks, by first name, and into what. */
export type InvitationCard = { inviterFirstName: string; club: PublicClub | null };

/** The card, for a reader or null for messengers, of a link that still lets a stranger in; "not found" from the moment on at which it does not. */
export async function invitationCard(
  { key }: z.infer<typeof cardInput>,
  readerId: string | null,
  { now, secret }: TicketCheck,
): Promise<InvitationCard> {
  const id = readPreviewKey(key);
  const invitation = id ? await db.invitation.findUnique({ where: { id }, select: known }) : null;
  if (!invitation || !isPreviewKey(key, invitation, secret)) throw notFound("invitation");
  const { inviterId, clubId } = invitation;
  const facts = await loadFacts(db, invitation, null, now);
  const inviter = await db.runner.findFirst({
    where: { id: inviterId, AND: visibleRunner(readerId) },
    select: { name: true },
  });
  if (!canAccept(facts).ok || !inviter) throw notFound("invitation");
  return {
    inviterFirstName: firstName(inviter.name),
    club: clubId ? await publicClub(clubId, readerId) : null,
  };
}
