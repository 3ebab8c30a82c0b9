import { isSilent, silenceMs } from "@/domain/partnership/silence";
import { notifyMany } from "@/server/notifications/notify";
import { db } from "@/server/platform/db";
import { lastSigns, silentSince } from "@/server/runners/last-signs";

const atOnce = 200;

/**
 * Lets partnerships rest in which one side has given no sign for 14 days, so that nobody is held up by them;
 * answers how many. What went on again counts from then.
 */
export async function pauseSilent(now: number): Promise<number> {
  const since = new Date(now - silenceMs);
  const candidates = await db.partnership.findMany({
    where: {
      state: "active",
      startedAt: { lte: since },
      OR: [{ resumedAt: null }, { resumedAt: { lte: since } }],
      sides: { some: { runner: silentSince(since) } },
    },
    select: { id: true, sides: { select: { runnerId: true, partnerId: true } } },
    orderBy: { startedAt: "asc" },
    take: atOnce,
  });
  let paused = 0;
  for (const { id: partnershipId, sides } of candidates) {
    await db.$transaction(async (tx) => {
      const signs = await lastSigns(
        tx,
        sides.map(({ runnerId }) => runnerId),
        now,
      );
      if (![...signs.values()].some((sign) => isSilent(sign, now))) return;
      const { count } = await tx.partnership.updateMany({
        where: { id: partnershipId, state: "active" },
        data: { state: "paused" },
      });
      paused += count;
      if (count === 0) return;
      await notifyMany(
        tx,
        sides.map(({ runnerId, partnerId }) => ({
          runnerId,
          actorId: partnerId,
          kind: "partnership-paused" as const,
          facts: { partnershipId },
          key: `partnership-paused:${partnershipId}:${now}`,
          now,
        })),
      );
    });
  }
  return paused;
}
