import { successorOf } from "@/domain/club/succession";
import { silenceMs } from "@/domain/partnership/silence";
import { notify } from "@/server/notifications/notify";
import { db, type Transaction } from "@/server/platform/db";
import { lastSigns, silentSince } from "@/server/runners/last-signs";
import { lockClub } from "./access";

const atOnce = 50;

/**
 * Hands clubs whose owner has been silent for 14 days to the longest-standing captain who is there, else to the
 * longest-standing member; the owner becomes a captain. Also gives an owner to a club that was left without
 * one. Answers how many were handed on.
 */
export async function passOnSilent(now: number): Promise<number> {
  const since = new Date(now - silenceMs);
  const silent = silentSince(since);
  const clubs = await db.club.findMany({
    where: {
      OR: [
        { memberships: { some: { role: "owner", runner: silent } } },
        { memberships: { none: { role: "owner" }, some: {} } },
      ],
      memberships: { some: { role: { not: "owner" }, runner: { NOT: silent } } },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: atOnce,
  });
  let passed = 0;
  for (const { id } of clubs) {
    if (await db.$transaction((tx) => passOn(tx, id, now))) passed += 1;
  }
  return passed;
}

/** Hands one club on where its owner is silent or gone; false where nothing is to be done. */
export async function passOn(tx: Transaction, clubId: string, now: number): Promise<boolean> {
  await lockClub(tx, clubId);
  const rows = await tx.membership.findMany({
    where: { clubId },
    select: { runnerId: true, role: true, joinedAt: true, club: { select: { name: true } } },
  });
  const signs = await lastSigns(
    tx,
    rows.map(({ runnerId }) => runnerId),
    now,
  );
  const people = rows.map(({ runnerId, role, joinedAt }) => ({
    runnerId,
    role,
    joinedAt: joinedAt.getTime(),
    lastSign: signs.get(runnerId) ?? 0,
  }));
  const heir = successorOf(people, now);
  if (!heir) return false;
  await tx.membership.updateMany({
    where: { clubId, role: "owner" },
    data: { role: "captain" },
  });
  await tx.membership.update({
    where: { clubId_runnerId: { clubId, runnerId: heir } },
    data: { role: "owner" },
  });
  const clubName = rows[0]?.club.name ?? "";
  const before = people.find(({ role }) => role === "owner")?.runnerId;
  for (const [runnerId, role] of [
    [heir, "owner"],
    [before, "captain"],
  ] as const) {
    if (!runnerId) continue;
    await notify(tx, {
      runnerId,
      clubId,
      kind: "club-role",
      facts: { clubId, clubName, role },
      key: `club-passed-on:${clubId}:${now}`,
      now,
    });
  }
  return true;
}
