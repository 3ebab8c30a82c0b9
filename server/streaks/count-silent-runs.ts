import type { WeekStart } from "@/domain/week/week";
import { db } from "@/server/platform/db";
import { projectWeek } from "@/server/runs/project-week";

const batch = 200;

/** Brings runs whose witness stayed silent for 72 hours into their weeks. Answers how many weeks changed. */
export async function countSilentRuns(now: number): Promise<number> {
  const due = await db.$queryRaw<{ runner_id: string; week: WeekStart }[]>`
    SELECT DISTINCT run.runner_id, to_char(run.week_start, 'YYYY-MM-DD') AS week
    FROM run JOIN runner_week AS week USING (runner_id, week_start)
    WHERE run.source = 'by_hand' AND run.counts_from <= ${new Date(now)}
      AND run.moving_seconds >= week.floor_seconds
      AND (week.days_mask >> (run.local_date - run.week_start)) & 1 = 0
    LIMIT ${batch}`;
  for (const { runner_id, week } of due) {
    await db.$transaction((tx) => projectWeek(tx, runner_id, week, now));
  }
  return due.length;
}
