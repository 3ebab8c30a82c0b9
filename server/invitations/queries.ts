import { canAccept } from "@/domain/invitation/can-accept";
import { firstName } from "@/domain/runner/first-name";
import type { Prisma } from "@/generated/prisma/client";
import { hiddenAmong } from "@/server/blocks/access";
import { requireCaptain } from "@/server/clubs/access";
import { db } from "@/server/platform/db";

const newest = 50;

const listed = {
  id: true,
  kind: true,
  inviterId: true,
  inviter: { select: { name: true } },
  club: { select: { id: true, name: true } },
  uses: true,
  maxUses: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  acceptances: {
    select: { runnerId: true, acceptedAt: true, runner: { select: { name: true } } },
    orderBy: { acceptedAt: "asc" },
  },
} satisfies Prisma.InvitationSelect;

type Row = Prisma.InvitationGetPayload<{ select: typeof listed }>;

/** A link in its maker's list. Instants in epoch milliseconds; who is gone again has a first name only. */
export type ListedInvitation = {
  invitationId: string;
  kind: "partnership" | "club";
  club: { id: string; name: string } | null;
  inviterName: string;
  mine: boolean;
  state: "open" | "revoked" | "expired" | "used-up";
  uses: number;
  maxUses: number;
  createdAt: number;
  expiresAt: number;
  cameBy: { name: string; acceptedAt: number; isStillThere: boolean }[];
};

/** The links that a runner made, the newest first, with who came by each. */
export async function invitationsOf(runnerId: string, now: number): Promise<ListedInvitation[]> {
  return list({ inviterId: runnerId }, runnerId, now);
}

/** The links into a club, for its owner and captains. */
export async function clubInvitations(
  clubId: string,
  readerId: string,
  now: number,
): Promise<ListedInvitation[]> {
  await requireCaptain(db, clubId, readerId);
  return list({ clubId }, readerId, now);
}

async function list(where: Prisma.InvitationWhereInput, readerId: string, now: number) {
  const rows = await db.invitation.findMany({
    where,
    select: listed,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: newest,
  });
  const clubIds = rows.flatMap((row) => (row.club ? [row.club.id] : []));
  const people = rows.flatMap((row) => [row.inviterId, ...row.acceptances.map((a) => a.runnerId)]);
  const [hidden, memberships, sides] = await Promise.all([
    hiddenAmong(db, [...new Set(people)], readerId),
    db.membership.findMany({
      where: { clubId: { in: clubIds }, runnerId: { in: people } },
      select: { clubId: true, runnerId: true, role: true },
    }),
    db.partnershipSide.findMany({
      where: { runnerId: readerId, slot: { not: null } },
      select: { partnerId: true },
    }),
  ]);
  const leading = memberships.filter((entry) => entry.role !== "member");
  const there = new Set(memberships.map((entry) => `${entry.clubId} ${entry.runnerId}`));
  const leads = new Set(leading.map((entry) => `${entry.clubId} ${entry.runnerId}`));
  const partners = new Set(sides.map((side) => side.partnerId));
  return rows.map((row) =>
    asListed(row, readerId, now, {
      inviterInvites: row.club === null || leads.has(`${row.club.id} ${row.inviterId}`),
      isHidden: (id) => hidden.has(id),
      isThere: (id) => (row.club ? there.has(`${row.club.id} ${id}`) : partners.has(id)),
    }),
  );
}

function asListed(
  row: Row,
  readerId: string,
  now: number,
  place: {
    inviterInvites: boolean;
    isHidden: (runnerId: string) => boolean;
    isThere: (runnerId: string) => boolean;
  },
): ListedInvitation {
  return {
    invitationId: row.id,
    kind: row.kind,
    club: row.club,
    inviterName: place.isHidden(row.inviterId) ? "" : row.inviter.name,
    mine: row.inviterId === readerId,
    state: stateOf(row, place.inviterInvites, now),
    uses: row.uses,
    maxUses: row.maxUses,
    createdAt: row.createdAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
    cameBy: row.acceptances.flatMap(({ runnerId, runner, acceptedAt }) => {
      if (place.isHidden(runnerId)) return [];
      const isStillThere = place.isThere(runnerId);
      const name = isStillThere ? runner.name : firstName(runner.name);
      return [{ name, acceptedAt: acceptedAt.getTime(), isStillThere }];
    }),
  };
}

/** The link's own state: that of a stranger's for whom there is room. */
function stateOf(row: Row, inviterInvites: boolean, now: number): ListedInvitation["state"] {
  const decision = canAccept({
    invitation: {
      inviterId: row.inviterId,
      uses: row.uses,
      maxUses: row.maxUses,
      expiresAt: row.expiresAt.getTime(),
      declinedAt: null,
      revokedAt: row.revokedAt?.getTime() ?? (inviterInvites ? null : now),
    },
    actor: { runnerId: "" },
    destination: { kind: "club", isMember: false, members: 0, capacity: null },
    blocked: false,
    now,
  });
  if (decision.ok) return "open";
  const { reason } = decision;
  return reason === "revoked" || reason === "expired" ? reason : "used-up";
}
