import { isShareOpen } from "@/domain/live-run/share-state";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";

const LONGEST_MS = 4 * 3_600_000;

/** The live runs that a runner may watch now, by partners who named them and in clubs they share. */
export async function watchableShares(readerId: string, now: number) {
  const rows = await db.liveShare.findMany({
    where: {
      endedAt: null,
      startedAt: { gt: new Date(now - LONGEST_MS) },
      runnerId: { not: readerId },
      runner: visibleRunner(readerId),
      OR: [
        {
          audience: "partners",
          partnerIds: { has: readerId },
          runner: {
            sides: { some: { partnerId: readerId, partnership: { state: "active" } } },
          },
        },
        {
          audience: "club",
          clubId: { in: await clubIdsOf(readerId) },
        },
      ],
    },
    select: {
      ...{ id: true, startedAt: true, lastPointAt: true },
      runner: { select: { id: true, name: true } },
    },
    orderBy: { startedAt: "desc" },
    take: 20,
  });
  return rows
    .filter(({ startedAt, lastPointAt }) => {
      const last = lastPointAt?.getTime() ?? null;
      return isShareOpen({ startedAt: startedAt.getTime(), lastPointAt: last, endedAt: null }, now);
    })
    .map(({ id, runner }) => ({ shareId: id, runnerId: runner.id, runnerName: runner.name }));
}

/** With whom a run can be shared: partners of now and own clubs. */
export async function shareAudiences(runnerId: string) {
  const [sides, memberships] = await Promise.all([
    db.partnershipSide.findMany({
      where: { runnerId, partner: { hiddenAt: null }, partnership: { state: "active" } },
      select: { partner: { select: { id: true, name: true } } },
    }),
    db.membership.findMany({
      where: { runnerId, club: { hiddenAt: null } },
      select: { club: { select: { id: true, name: true } } },
      take: 20,
    }),
  ]);
  return {
    partners: sides.map(({ partner }) => partner),
    clubs: memberships.map(({ club }) => club),
  };
}

async function clubIdsOf(runnerId: string): Promise<string[]> {
  const rows = await db.membership.findMany({ where: { runnerId }, select: { clubId: true } });
  return rows.map(({ clubId }) => clubId);
}
