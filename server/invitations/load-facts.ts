import { canInvite } from "@/domain/club/roles";
import type { canAccept, Destination } from "@/domain/invitation/can-accept";
import { areApart } from "@/server/blocks/access";
import { shownClub } from "@/server/clubs/access";
import { partnerPlaces } from "@/server/partners/lock-runners";
import type { Database } from "@/server/platform/db";
import type { KnownInvitation } from "./access";

/** No runner has this id; it stands for a reader without an account. */
const nobody = "";

/**
 * What `canAccept` decides on. A club's link closes with its inviter's right to invite, and a link that
 * has brought a runner once does not bring them back after they were removed or left.
 */
export async function loadFacts(
  on: Database,
  { id, inviterId, clubId }: KnownInvitation,
  runnerId: string | null,
  now: number,
): Promise<Parameters<typeof canAccept>[0]> {
  const stored = await on.invitation.findUniqueOrThrow({
    where: { id },
    select: {
      uses: true,
      maxUses: true,
      expiresAt: true,
      revokedAt: true,
      mailed: { select: { declinedAt: true } },
      acceptances: { where: { runnerId: runnerId ?? inviterId }, select: { runnerId: true } },
    },
  });
  const { destination, inviterInvites } = clubId
    ? await clubFacts(on, clubId, inviterId, runnerId)
    : await partnerFacts(on, inviterId, runnerId);
  return {
    invitation: {
      inviterId,
      uses: stored.uses,
      maxUses: stored.maxUses,
      expiresAt: stored.expiresAt.getTime(),
      declinedAt: stored.mailed?.declinedAt?.getTime() ?? null,
      revokedAt: stored.revokedAt?.getTime() ?? (inviterInvites ? null : now),
    },
    actor: { runnerId: runnerId ?? nobody },
    destination,
    blocked:
      runnerId !== null &&
      (stored.acceptances.length > 0 || (await areApart(on, inviterId, runnerId))),
    now,
  };
}

type There = { destination: Destination; inviterInvites: boolean };

async function clubFacts(
  on: Database,
  clubId: string,
  inviterId: string,
  runnerId: string | null,
): Promise<There> {
  const roster = await on.membership.findMany({
    where: { clubId, runnerId: { in: runnerId ? [inviterId, runnerId] : [inviterId] } },
    select: { runnerId: true, role: true },
  });
  const members = await on.membership.count({ where: { clubId } });
  const isShown =
    (await on.club.count({ where: { id: clubId, closesAt: null, ...shownClub } })) === 1;
  const inviter = roster.find((entry) => entry.runnerId === inviterId);
  const isMember = roster.some((entry) => entry.runnerId === runnerId);
  return {
    destination: { kind: "club", isMember, members, capacity: null },
    inviterInvites: isShown && inviter !== undefined && canInvite(inviter.role),
  };
}

async function partnerFacts(
  on: Database,
  inviterId: string,
  runnerId: string | null,
): Promise<There> {
  const { partnerIds: inviterPartnerIds } = await partnerPlaces(on, inviterId);
  const actorPartnerIds = runnerId ? (await partnerPlaces(on, runnerId)).partnerIds : [];
  return {
    destination: { kind: "partnership", actorPartnerIds, inviterPartnerIds },
    inviterInvites: true,
  };
}
