import { endOf, termsInWeek, weeksOf } from "@/domain/commitment/commitment";
import { isPausedWeek } from "@/domain/commitment/pause";
import { pointsFactor } from "@/domain/leaderboard/points";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { Transaction } from "@/server/platform/db";
import { projectWeek } from "@/server/runs/project-week";
import { commitmentFields, commitmentFromRow } from "./commitment-row";

/**
 * Writes what a commitment asks of each of its weeks beside the runs of that week, so that a board reads
 * one row a week. Weeks that it no longer covers are freed. Called in every transaction that changes it.
 */
export async function projectCommitment(
  tx: Transaction,
  runnerId: string,
  commitmentId: string,
  { fromWeek, now }: { fromWeek: WeekStart; now: number },
): Promise<void> {
  const commitment = commitmentFromRow(
    await tx.commitment.findUniqueOrThrow({
      where: { runnerId_id: { runnerId, id: commitmentId } },
      select: commitmentFields,
    }),
  );
  const rows = weeksOf(commitment)
    .filter((week) => week >= fromWeek)
    .flatMap((week) => {
      const terms = termsInWeek(commitment, week);
      return terms ? [{ week, terms, paused: isPausedWeek(commitment.pauses, week) }] : [];
    });
  await tx.$executeRaw`
    UPDATE runner_week SET commitment_id = NULL, committed_days = NULL, points_factor = NULL,
      audience = NULL, floor_seconds = 600, paused = false
    WHERE runner_id = ${runnerId}::uuid AND commitment_id = ${commitmentId}::uuid
      AND week_start >= ${endOf(commitment)}::date`;
  await tx.$executeRaw`
    INSERT INTO runner_week (runner_id, week_start, commitment_id, committed_days, floor_seconds, points_factor, audience, paused)
    SELECT ${runnerId}::uuid, week, ${commitmentId}::uuid, days, floor, factor, ${commitment.visibility}::commitment_visibility, paused
    FROM unnest(
      ${rows.map((row) => row.week)}::date[], ${rows.map((row) => row.terms.daysPerWeek)}::smallint[],
      ${rows.map((row) => row.terms.floorSeconds)}::int[],
      ${rows.map((row) => pointsFactor(row.terms.daysPerWeek, commitment.baselineRunsPerWeek))}::float8[],
      ${rows.map((row) => row.paused)}::boolean[]
    ) AS asked (week, days, floor, factor, paused)
    ON CONFLICT (runner_id, week_start) DO UPDATE SET
      commitment_id = excluded.commitment_id, committed_days = excluded.committed_days,
      floor_seconds = excluded.floor_seconds, points_factor = excluded.points_factor,
      audience = excluded.audience, paused = excluded.paused`;
  await projectWeeksWithRuns(tx, runnerId, { from: fromWeek, until: endOf(commitment), now });
}

/** A new floor changes which runs count, in the weeks that already hold runs. */
async function projectWeeksWithRuns(
  tx: Transaction,
  runnerId: string,
  { from, until, now }: { from: WeekStart; until: WeekStart; now: number },
): Promise<void> {
  const weeks = await tx.$queryRaw<{ week: string }[]>`
    SELECT DISTINCT to_char(week_start, 'YYYY-MM-DD') AS week FROM run
    WHERE runner_id = ${runnerId}::uuid AND week_start >= ${from}::date AND week_start < ${until}::date`;
  for (const { week } of weeks)
    await projectWeek(tx, runnerId, addWeeks(week as WeekStart, 0), now);
}
