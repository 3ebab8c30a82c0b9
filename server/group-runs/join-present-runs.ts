import { localDate } from "@/domain/time-zone/local-date";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { joinRun } from "./join-run";

const weekMs = 7 * 86_400_000;
const mostAtOnce = 200;

type Pair = { groupRunId: string; date: string; runnerId: string; runId: string };

/**
 * Joins the runs of those who were there, and wanted it, to their group run, once such a run has come in; answers how
 * many. The wish ends with it, so that a run which its runner parts again stays apart.
 */
export async function joinPresentRuns(now: number): Promise<number> {
  const pairs = await db.$queryRaw<Pair[]>`
    SELECT a.group_run_id AS "groupRunId", a.date::text AS date, a.runner_id AS "runnerId", r.id AS "runId"
    FROM group_run_attendance AS a
    JOIN run AS r ON r.runner_id = a.runner_id
      AND r.started_at BETWEEN a.starts_at - interval '26 hours' AND a.starts_at + interval '26 hours'
    WHERE a.joins_run AND a.present AND a.starts_at > ${new Date(now - weekMs)}
      AND NOT EXISTS (SELECT 1 FROM group_run_join AS j WHERE j.runner_id = r.runner_id AND j.run_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM group_run_join AS j WHERE j.owner_id = a.owner_id
        AND j.group_run_id = a.group_run_id AND j.date = a.date AND j.runner_id = a.runner_id)
    ORDER BY r.created_at DESC, r.id LIMIT ${mostAtOnce}`;
  let joined = 0;
  for (const pair of pairs) if (await join(pair, now)) joined += 1;
  return joined;
}

async function join({ groupRunId, date, runnerId, runId }: Pair, now: number): Promise<boolean> {
  try {
    await joinRun({ groupRunId, date: localDate(date), runId }, { runnerId, now });
  } catch (error) {
    // A run of another time or place, or a runner who has left since.
    if (error instanceof AppError) return false;
    throw error;
  }
  await db.groupRunAttendance.updateMany({
    where: { groupRunId, date: new Date(`${date}T00:00:00Z`), runnerId },
    data: { joinsRun: false },
  });
  return true;
}
