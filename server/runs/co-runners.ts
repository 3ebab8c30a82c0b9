import { db } from "@/server/platform/db";

type Pair = { runId: string; runnerId: string };

/**
 * Who is known to have been on a run as well: those whom the same group run's roll names as present that day, and
 * partners with a recorded run at half of the same time. Too many rather than too few, for they only hide more.
 */
export async function coRunners(runIds: readonly string[]): Promise<Map<string, string[]>> {
  const pairs = await db.$queryRaw<Pair[]>`
    WITH mine AS (
      SELECT id, runner_id, started_at, elapsed_seconds,
        started_at + make_interval(secs => elapsed_seconds) AS ended_at
      FROM run WHERE id = ANY(${[...runIds]}::uuid[])
    )
    SELECT mine.id AS "runId", theirs.runner_id AS "runnerId"
    FROM mine
    JOIN group_run_attendance own ON own.runner_id = mine.runner_id AND own.present
      AND own.starts_at BETWEEN mine.started_at - interval '3 hours' AND mine.ended_at + interval '3 hours'
    JOIN group_run_attendance theirs ON theirs.owner_id = own.owner_id
      AND theirs.group_run_id = own.group_run_id AND theirs.date = own.date
      AND theirs.present AND theirs.runner_id <> mine.runner_id
    UNION
    SELECT mine.id, other.runner_id
    FROM mine
    JOIN partnership_side side ON side.runner_id = mine.runner_id
    JOIN run other ON other.runner_id = side.partner_id AND other.source <> 'by_hand'
      AND other.started_at BETWEEN mine.started_at - interval '12 hours' AND mine.ended_at
    WHERE extract(epoch FROM least(mine.ended_at, other.started_at + make_interval(secs => other.elapsed_seconds))
      - greatest(mine.started_at, other.started_at)) >= 0.5 * least(mine.elapsed_seconds, other.elapsed_seconds)`;
  const found = new Map<string, string[]>();
  for (const { runId, runnerId } of pairs)
    found.set(runId, [...(found.get(runId) ?? []), runnerId]);
  return found;
}
