import type { WeekStart } from "@/domain/week/week";
import type { Transaction } from "@/server/platform/db";

/**
 * Computes a runner's week again from its runs: after an edit, a deletion, a witness's word, or when the
 * 72 hours of a silent witness are over. Locks the week first, so that a run saved meanwhile is either
 * seen or added on top.
 */
export async function projectWeek(
  tx: Transaction,
  runnerId: string,
  weekStart: WeekStart,
  now: number,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO runner_week (runner_id, week_start) VALUES (${runnerId}::uuid, ${weekStart}::date)
    ON CONFLICT (runner_id, week_start) DO UPDATE SET runs = runner_week.runs`;
  await tx.$executeRaw`
    UPDATE runner_week AS w SET
      days_mask = f.days_mask, runs = f.runs,
      moving_seconds = f.moving_seconds, distance_metres = f.distance_metres
    FROM (
      SELECT coalesce(bit_or(1 << (r.local_date - r.week_start)) FILTER (WHERE r.counts), 0) AS days_mask,
        count(*) FILTER (WHERE r.counts) AS runs,
        coalesce(sum(r.moving_seconds), 0) AS moving_seconds,
        coalesce(sum(r.distance_metres), 0) AS distance_metres
      FROM (
        SELECT run.*, run.counts_from <= ${new Date(now)} AND run.moving_seconds >= week.floor_seconds AS counts
        FROM runner_week AS week
        JOIN run ON run.runner_id = week.runner_id AND run.week_start = week.week_start AND run.sport = 'run'
        WHERE week.runner_id = ${runnerId}::uuid AND week.week_start = ${weekStart}::date
      ) AS r
    ) AS f
    WHERE w.runner_id = ${runnerId}::uuid AND w.week_start = ${weekStart}::date`;
}
