import type { PastRun } from "@/domain/plan/match-runs";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const minuteMs = 60_000;

/** A runner's runs of these days as plans are matched with: their ids, days and times, nothing else. */
export async function runsOnDays(runnerId: string, days: readonly LocalDate[]): Promise<PastRun[]> {
  if (days.length === 0) return [];
  const runs = await db.run.findMany({
    where: { runnerId, sport: "run", localDate: { in: days.map(toDate) } },
    select: { id: true, localDate: true, startedAt: true, zone: true },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  return runs.map(({ id, localDate, startedAt, zone }) =>
    asPastRun({
      runId: id,
      localDate: fromDate(localDate),
      startedAt: startedAt.getTime(),
      zone,
    }),
  );
}

/** A run with the minutes after midnight at which it began where it was run; `startedAt` in epoch milliseconds. */
export function asPastRun({
  runId,
  localDate,
  startedAt,
  zone,
}: {
  runId: string;
  localDate: LocalDate;
  startedAt: number;
  zone: string;
}): PastRun {
  const minutes = (startedAt - instantOf(localDate, 0, zone)) / minuteMs;
  return { runId, localDate, startMinutes: Math.round(minutes) };
}
