import { hotStatement } from "@/server/platform/hot-statements";
import { type CardSource, type RunCard, runCard } from "./run-card";

type Row = Omit<CardSource, "startedAt" | "countsFrom"> & {
  startedAt: Date;
  countsFrom: Date | null;
};

const selectOwnRuns = hotStatement<Row>(
  "own-runs",
  `SELECT run.id, run.runner_id AS "runnerId", run.source, run.sport, run.started_at AS "startedAt", run.zone,
     to_char(run.local_date, 'YYYY-MM-DD') AS "localDate", run.moving_seconds AS "movingSeconds",
     run.distance_metres AS "distanceMetres", run.average_heart_rate AS "averageHeartRate", run.indoor,
     run.implausible, run.title, run.visibility, run.counts_from AS "countsFrom",
     run.runner_decision AS "runnerDecision",
     EXISTS (SELECT 1 FROM run_witness AS word
       WHERE word.runner_id = run.runner_id AND word.run_id = run.id AND word.says = 'confirmed') AS confirmed
   FROM run
   WHERE run.runner_id = $1 AND ($2::uuid IS NULL OR (run.local_date, run.started_at, run.id) <
     (SELECT last.local_date, last.started_at, last.id FROM run AS last WHERE last.runner_id = $1 AND last.id = $2))
   ORDER BY run.local_date DESC, run.started_at DESC, run.id DESC
   LIMIT $3`,
);

/** The newest runs of the reader, `take` at a time; `before` is the id of the last one seen. */
export async function ownRuns(
  runnerId: string,
  { before, now, take = 30 }: { before: string | null; now: number; take?: number | undefined },
): Promise<{ runs: RunCard[]; next: string | null }> {
  const rows = await selectOwnRuns([runnerId, before, take + 1]);
  const runs = rows.slice(0, take).map(({ startedAt, countsFrom, ...row }) =>
    runCard(
      {
        ...row,
        startedAt: startedAt.getTime(),
        countsFrom: countsFrom?.getTime() ?? null,
      },
      now,
    ),
  );
  return { runs, next: rows.length > take ? (runs.at(-1)?.id ?? null) : null };
}
