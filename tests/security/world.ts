import { checkInWeek } from "@/domain/check-in/check-in-week";
import { localDateOf } from "@/domain/time-zone/zone";
import { removeMember } from "@/server/clubs/remove-member";
import { requestToJoin } from "@/server/clubs/request-to-join";
import { askPartner } from "@/server/partners/ask-partner";
import { openSession } from "@/server/platform/auth/open-session";
import { connection, db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { makeClub, makeInvitation, makePartnership, makeRunner } from "@/tests/factories";
import { addCases } from "./world-cases";
import { addGroupRuns } from "./world-group-runs";
import { addNotices } from "./world-notices";
import { addPolls } from "./world-polls";
import { addPrivateRows } from "./world-rows";

export const actorNames = [
  "anonymous",
  "stranger",
  "member",
  "captain",
  "owner",
  "partner",
  "removed",
  "deleted",
  "elsewhere",
] as const;

export type ActorName = (typeof actorNames)[number];

/** Two clubs, a pair of partners and all that hangs on them; every text of it starts with "SEC-". */
export type World = {
  /** Session tokens; null for a visitor without one. */
  tokens: Record<ActorName, string | null>;
  /** What inputs name with a dollar sign. */
  names: Record<string, string>;
};

async function tokenFor(runnerId: string, now: number): Promise<{ token: string; id: string }> {
  const token = await db.$transaction((tx) =>
    openSession(tx, { runnerId, userAgent: "SEC-session", replaces: null, now }),
  );
  const { id } = await db.session.findFirstOrThrow({ where: { runnerId }, select: { id: true } });
  return { token, id };
}

/** Empties the product's tables; the queue's and the migrations' stay. */
export async function emptyWorld(): Promise<void> {
  await connection().pool.query(
    `TRUNCATE runner, club, partnership, sign_in_challenge, mail_message, cache_tag, rate_limit CASCADE`,
  );
}

/** Builds the world anew as of `now` (epoch milliseconds). Member and partner are partners; all others but strangers share a club. */
export async function buildWorld(now: number): Promise<World> {
  await emptyWorld();
  const ids = {} as Record<Exclude<ActorName, "anonymous">, string>;
  const people = actorNames.filter((name) => name !== "anonymous");
  for (const name of people) {
    ids[name] = await makeRunner(`SEC-${name} Surname`, { createdAt: new Date(now) });
  }
  const texts = { description: "SEC-description", place: "SEC-place" };
  const { owner: ownerId, captain, member, removed } = ids;
  const club = { name: "SEC-club", ownerId, captainIds: [captain], memberIds: [member, removed] };
  const { clubId } = await makeClub({ ...texts, ...club, now });
  await removeMember({ clubId, memberId: removed }, { runnerId: ownerId, now });
  const open = { name: "SEC-elsewhere", ownerId: ids.elsewhere, joining: "open" as const };
  const { clubId: otherClub } = await makeClub({ ...texts, ...open, now });
  const door = { name: "SEC-door", ownerId, joining: "approval" as const };
  const { clubId: doorClub } = await makeClub({ ...door, now });
  await requestToJoin({ clubId: doorClub, words: "SEC-words" }, { runnerId: ids.member, now });
  const partnership = await makePartnership(ids.member, ids.partner, now - 10 * 86_400_000);
  const link = await makeInvitation(ids.member, undefined, now);
  const clubTerms = { kind: "club" as const, clubId, maxUses: 5, expiresInDays: 14 };
  const clubLink = await makeInvitation(ownerId, clubTerms, now);
  await askPartner({ runnerId: ownerId }, { runnerId: captain, now });
  const sessions = {} as Record<string, { token: string; id: string }>;
  for (const name of people) sessions[name] = await tokenFor(ids[name], now);
  const rows = await addPrivateRows(ids.member, ids.partner, now);
  const cases = await addCases(ids, now);
  const groupRuns = await addGroupRuns(clubId, { ownerId, memberId: member }, now);
  const notices = await addNotices(clubId, { memberId: member, captainId: captain }, now);
  const polls = await addPolls(clubId, { ownerId, memberId: member }, now);
  await makeRunner("SEC-demo", { isDemo: true });
  await db.runner.delete({ where: { id: ids.deleted } });
  return {
    tokens: Object.fromEntries(
      actorNames.map((name) => [name, sessions[name]?.token ?? null]),
    ) as World["tokens"],
    names: {
      club: clubId,
      otherClub,
      doorClub,
      partnership,
      ...ids,
      ...rows,
      ...groupRuns,
      ...notices,
      checkInWeek: checkInWeek(localDateOf(now, "UTC")),
      ...cases,
      ...polls,
      memberSession: sessions.member?.id ?? "",
      ticket: link.ticket,
      clubTicket: clubLink.ticket,
      clubPreviewKey: clubLink.previewKey,
      invitation: link.invitationId,
      clubInvitation: clubLink.invitationId,
      new: newId(),
    },
  };
}
