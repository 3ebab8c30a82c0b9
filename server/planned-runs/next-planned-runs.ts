import type { LocalDate } from "@/domain/time-zone/local-date";
import { addDays } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

/** The next run that a runner planned, for digests, the coach and the live page; `startsAt` in epoch milliseconds. */
export type NextPlannedRun = {
  plannedRunId: string;
  date: LocalDate;
  startMinutes: number;
  startsAt: number;
  zone: string;
  plannedMinutes: number;
  cue: string;
};

const daysAhead = 14;

/**
 * Each runner's first planned run that has not begun at `now` and stands, within 14 days; in one query.
 * Runners without one are left out.
 */
export async function nextPlannedRuns(
  runnerIds: readonly string[],
  now: number,
): Promise<Map<string, NextPlannedRun>> {
  const around = localDateOf(now, "UTC");
  const rows = await db.plannedRun.findMany({
    where: {
      runnerId: { in: [...runnerIds] },
      skippedAt: null,
      date: { gte: toDate(addDays(around, -1)), lte: toDate(addDays(around, daysAhead)) },
    },
    select: {
      runnerId: true,
      id: true,
      date: true,
      startMinutes: true,
      plannedMinutes: true,
      cue: true,
      runner: { select: { zone: true } },
    },
    orderBy: [{ date: "asc" }, { startMinutes: "asc" }, { id: "asc" }],
  });
  const next = new Map<string, NextPlannedRun>();
  for (const { runnerId, id, runner, ...row } of rows) {
    const { zone } = runner;
    const date = fromDate(row.date);
    const startsAt = instantOf(date, row.startMinutes, zone);
    if (startsAt < now || next.has(runnerId)) continue;
    next.set(runnerId, { ...row, plannedRunId: id, date, startsAt, zone });
  }
  return next;
}
