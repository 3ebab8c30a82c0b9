import type { WeekStart } from "@/domain/week/week";
import type { Transaction } from "@/server/platform/db";

/** Writes what a board counts of a runner's frozen weeks beside the runs of those weeks. */
export async function projectFrozen(
  tx: Transaction,
  runnerId: string,
  from: WeekStart | null = null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE runner_week AS week SET
      frozen_kept_days = (frozen.statement->>'keptDays')::smallint,
      frozen_paused = frozen.verdict = 'paused', frozen_rules_version = frozen.rules_version
    FROM frozen_week AS frozen
    WHERE frozen.runner_id = ${runnerId}::uuid AND frozen.week_start >= coalesce(${from}::date, '-infinity')
      AND week.runner_id = frozen.runner_id AND week.week_start = frozen.week_start`;
}
