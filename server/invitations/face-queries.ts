import { visibleRunner } from "@/server/blocks/access";
import { publicPeople } from "@/server/clubs/queries";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { type KnownInvitation, requireTicket, type TicketCheck } from "./access";

/** Ids of pictures, in the order in which a preview names the people; null for who has none. */
export type InvitationFaces = {
  inviterPictureId: string | null;
  clubPictureIds: (string | null)[];
};

/** The faces that belong to an invitation: of who asks, and of those whom the club's page names. */
export async function invitationFaces(
  { inviterId, clubId }: Pick<KnownInvitation, "inviterId" | "clubId">,
  readerId: string | null,
): Promise<InvitationFaces> {
  const people = clubId ? await publicPeople(clubId, readerId) : [];
  const pictures = await db.runnerPicture.findMany({
    where: { runnerId: { in: [inviterId, ...people] }, runner: visibleRunner(readerId) },
    select: { runnerId: true, id: true },
  });
  const pictureOf = new Map(pictures.map(({ runnerId, id }) => [runnerId, id]));
  return {
    inviterPictureId: pictureOf.get(inviterId) ?? null,
    clubPictureIds: people.map((runnerId) => pictureOf.get(runnerId) ?? null),
  };
}

/** Whether a picture belongs to the invitation that a bearer without an account has opened. */
export async function bearerSees(
  pictureId: string,
  ticket: string,
  check: TicketCheck,
): Promise<boolean> {
  const invitation = await requireTicket(db, ticket, check).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  });
  if (!invitation) return false;
  const { inviterPictureId, clubPictureIds } = await invitationFaces(invitation, null);
  return [inviterPictureId, ...clubPictureIds].includes(pictureId);
}
