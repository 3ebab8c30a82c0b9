import { witnessSilenceMs } from "@/domain/commitment/counts-from";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";

/**
 * A run that waits for the reader's word. Seconds, metres, and epoch milliseconds; of a private run only
 * its day is told. Without a word it counts from `countsFrom` on.
 */
export type RunToWitness = {
  runId: string;
  runnerId: string;
  runnerName: string;
  localDate: LocalDate;
  loggedAt: number;
  countsFrom: number;
  shown: { movingSeconds: number; distanceMetres: number | null } | null;
};

type Row = {
  runId: string;
  runnerId: string;
  runnerName: string;
  localDate: LocalDate;
  createdAt: Date;
  countsFrom: Date;
  movingSeconds: number;
  distanceMetres: number | null;
  isPrivate: boolean;
};

const selectRunsToWitness = hotStatement<Row>(
  "runs-to-witness",
  `SELECT run.id AS "runId", run.runner_id AS "runnerId", partner.name AS "runnerName",
     to_char(run.local_date, 'YYYY-MM-DD') AS "localDate", run.created_at AS "createdAt",
     run.counts_from AS "countsFrom", run.moving_seconds AS "movingSeconds",
     run.distance_metres AS "distanceMetres", run.visibility = 'private' AS "isPrivate"
   FROM partnership_side AS side
   JOIN partnership ON partnership.id = side.partnership_id AND partnership.state = 'active'
   JOIN runner AS partner ON partner.id = side.partner_id AND ${isVisible("partner", "$1::uuid")}
   JOIN run ON run.runner_id = side.partner_id AND run.source = 'by_hand' AND run.runner_decision IS NULL
     AND run.counts_from > $2 AND run.created_at > $3 AND run.created_at >= partnership.started_at
   WHERE side.runner_id = $1 AND NOT EXISTS (
     SELECT 1 FROM run_witness AS word
     WHERE word.runner_id = run.runner_id AND word.run_id = run.id AND word.witness_id = $1)
   ORDER BY run.created_at, run.id
   LIMIT 50`,
);

/** Runs that a runner's partners logged by hand and that wait for a word, the oldest first. */
export async function runsToWitness(witnessId: string, now: number): Promise<RunToWitness[]> {
  const values = [witnessId, new Date(now), new Date(now - witnessSilenceMs)];
  const rows = await selectRunsToWitness(values);
  return rows.map(
    ({ createdAt, countsFrom, movingSeconds, distanceMetres, isPrivate, ...run }) => ({
      ...run,
      loggedAt: createdAt.getTime(),
      countsFrom: countsFrom.getTime(),
      shown: isPrivate ? null : { movingSeconds, distanceMetres },
    }),
  );
}
