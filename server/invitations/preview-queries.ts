import { canAccept, type InvitationRefusal } from "@/domain/invitation/can-accept";
import { invitationSentence } from "@/domain/invitation/invitation-sentence";
import { firstName } from "@/domain/runner/first-name";
import { visibleRunner } from "@/server/blocks/access";
import { type PublicClub, publicClub } from "@/server/clubs/queries";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { goneInvitation, requireTicket, type TicketCheck } from "./access";
import { type InvitationFaces, invitationFaces } from "./face-queries";
import { loadFacts } from "./load-facts";
import { type NextThere, nextThere } from "./next-there";

/** An invitation as its bearer sees it, with or without an account; `expiresAt` in epoch milliseconds. */
export type InvitationPreview = {
  kind: "partnership" | "club";
  inviterFirstName: string;
  /** The club as strangers see it; null for a partnership. */
  club: PublicClub | null;
  faces: InvitationFaces;
  state: "open" | InvitationRefusal;
  /** Why the link does not let this reader in; null while it does. */
  sentence: string | null;
  expiresAt: number;
  /** What happens next in there; null where nothing is planned or nothing is told. */
  next: NextThere | null;
  /** Whose account will join; null for a reader without one. */
  you: { name: string } | null;
};

/** What a link leads into and whether it lets `readerId` in; null is a reader without an account. */
export async function invitationPreview(
  { ticket }: { ticket: string },
  readerId: string | null,
  check: TicketCheck,
): Promise<InvitationPreview> {
  const gone = await goneInvitation(db, ticket, check);
  if (gone) return goneLinkPreview(gone, readerId);
  const invitation = await requireTicket(db, ticket, check);
  const { kind, clubId, inviterId } = invitation;
  const [facts, club, faces, next, people] = await Promise.all([
    loadFacts(db, invitation, readerId, check.now),
    clubId ? publicClub(clubId, readerId) : null,
    invitationFaces(invitation, readerId),
    nextThere(invitation, readerId, check.now),
    db.runner.findMany({
      where: {
        id: { in: readerId ? [inviterId, readerId] : [inviterId] },
        AND: visibleRunner(readerId),
      },
      select: { id: true, name: true },
    }),
  ]);
  const decision = canAccept(facts);
  const reader = people.find((person) => person.id === readerId);
  return {
    kind,
    inviterFirstName: firstName(
      people.find((person) => person.id === inviterId)?.name ?? "Somebody",
    ),
    club,
    faces,
    state: decision.ok ? "open" : decision.reason,
    sentence: decision.ok ? null : invitationSentence(decision.reason),
    expiresAt: facts.invitation.expiresAt,
    next,
    you: reader ? { name: reader.name } : null,
  };
}

/** A link whose maker is gone names nobody; the club that it led into may be there still. */
async function goneLinkPreview(
  { clubId, expiresAt }: { clubId: string | null; expiresAt: number },
  readerId: string | null,
): Promise<InvitationPreview> {
  const club = clubId ? await publicClub(clubId, readerId).catch(noClub) : null;
  return {
    kind: club ? "club" : "partnership",
    inviterFirstName: "A friend",
    club,
    faces: { inviterPictureId: null, clubPictureIds: [] },
    state: "inviter-gone",
    sentence: invitationSentence("inviter-gone"),
    expiresAt,
    next: null,
    you: null,
  };
}

function noClub(error: unknown): null {
  if (error instanceof AppError && error.code === "not-found") return null;
  throw error;
}
