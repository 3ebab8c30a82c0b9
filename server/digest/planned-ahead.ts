import { momentWords } from "@/domain/time-zone/date-words";
import { instantOf } from "@/domain/time-zone/zone";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const dayMs = 86_400_000;
const shown = 4;

type Reader = { runnerId: string; zone: string; locale: string };

/** The next planned runs of many runners within a week, in words; in one query. */
export async function plannedAhead(
  readers: readonly Reader[],
  now: number,
): Promise<Map<string, { when: string; cue: string }[]>> {
  const rows = await db.plannedRun.findMany({
    where: {
      runnerId: { in: readers.map(({ runnerId }) => runnerId) },
      skippedAt: null,
      date: { gte: new Date(now - 2 * dayMs), lte: new Date(now + 8 * dayMs) },
    },
    select: { runnerId: true, date: true, startMinutes: true, cue: true },
    orderBy: [{ date: "asc" }, { startMinutes: "asc" }, { id: "asc" }],
  });
  const byRunner = Map.groupBy(rows, ({ runnerId }) => runnerId);
  return new Map(
    readers.map(({ runnerId, zone, locale }) => [
      runnerId,
      (byRunner.get(runnerId) ?? [])
        .map(({ date, startMinutes, cue }) => ({
          at: instantOf(fromDate(date), startMinutes, zone),
          cue,
        }))
        .filter(({ at }) => at > now && at < now + 7 * dayMs)
        .slice(0, shown)
        .map(({ at, cue }) => ({ when: momentWords(at, zone, locale), cue })),
    ]),
  );
}
