import type { Commitment } from "@/domain/commitment/commitment";
import type { RunSource } from "@/domain/commitment/counts-from";
import type { CommitmentTerms } from "@/domain/commitment/terms";
import type { WeekStatement } from "@/domain/streak/statement";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { type WeekStart, weeksBetween } from "@/domain/week/week";
import type { StoredCommitment } from "@/server/commitments/commitment-row";
import { hotStatement } from "@/server/platform/hot-statements";
import { type PackedFrozenWeek, packedFrozenWeek, unpackFrozenWeek } from "./unpack-frozen-week";

/** A run as facts are made of it; `countsFrom` in epoch milliseconds. */
export type SourceRun = {
  id: string;
  week: WeekStart;
  localDate: LocalDate;
  zone: string;
  source: RunSource;
  movingSeconds: number;
  distanceMetres: number | null;
  countsFrom: number | null;
};

type VersionJson = CommitmentTerms & { fromWeek: WeekStart };
type CommitmentJson = Pick<
  StoredCommitment,
  "id" | "startsOn" | "visibility" | "baselineRunsPerWeek" | "createdAt" | "pauses"
> & { endsOn: WeekStart; versions: VersionJson[] };

type Row = {
  runner_id: string;
  zone: string;
  day_start_minutes: number;
  commitments: CommitmentJson[];
  frozen: PackedFrozenWeek[];
  runs: SourceRun[];
};

const selectSources = hotStatement<Row>(
  "statement-sources",
  `SELECT r.id AS runner_id, r.zone, r.day_start_minutes,
     coalesce(made.all_of_them, '[]') AS commitments,
     coalesce(settled.weeks, '[]') AS frozen,
     coalesce((
       SELECT json_agg(json_build_object('id', run.id, 'week', run.week_start, 'localDate', run.local_date,
           'zone', run.zone, 'source', replace(run.source::text, '_', '-'), 'movingSeconds', run.moving_seconds,
           'distanceMetres', run.distance_metres, 'countsFrom', floor(extract(epoch FROM run.counts_from) * 1000))
         ORDER BY run.local_date, run.id)
       FROM run WHERE run.runner_id = r.id AND run.sport = 'run'
         AND run.week_start >= CASE WHEN $2 THEN made.first ELSE coalesce(settled.last + 7, made.first) END
     ), '[]') AS runs
   FROM runner AS r
   LEFT JOIN LATERAL (
     SELECT min(c.starts_on) AS first, json_agg(json_build_object('id', c.id, 'startsOn', c.starts_on,
       'endsOn', c.ends_on, 'visibility', c.visibility, 'baselineRunsPerWeek', c.baseline_runs_per_week,
       'createdAt', floor(extract(epoch FROM c.created_at) * 1000),
       'versions', (SELECT coalesce(json_agg(json_build_object('fromWeek', v.from_week, 'daysPerWeek', v.days_per_week,
           'floorSeconds', v.floor_seconds, 'standard', CASE WHEN v.standard_kind IS NOT NULL AND v.standard_value > 0
             THEN json_build_object('kind', v.standard_kind, 'value', v.standard_value) END)
           ORDER BY v.from_week), '[]')
         FROM commitment_version AS v WHERE v.runner_id = c.runner_id AND v.commitment_id = c.id),
       'pauses', (SELECT coalesce(json_agg(json_build_object('fromDate', p.from_date, 'toDate', p.to_date)
           ORDER BY p.from_date), '[]')
         FROM commitment_pause AS p WHERE p.runner_id = c.runner_id AND p.commitment_id = c.id)
       ) ORDER BY c.starts_on) AS all_of_them
     FROM commitment AS c WHERE c.runner_id = r.id
   ) AS made ON true
   LEFT JOIN LATERAL (
     SELECT max(f.week_start) AS last, json_agg(${packedFrozenWeek} ORDER BY f.week_start) AS weeks
     FROM frozen_week AS f WHERE f.runner_id = r.id
   ) AS settled ON true
   WHERE r.id = ANY($1::uuid[])`,
);

export type StatementSources = {
  runnerId: string;
  zone: string;
  dayStartMinutes: number;
  /** Oldest first. */
  commitments: StoredCommitment[];
  /** The settled weeks as they were frozen, oldest first; with the ids of their runs where their runs came along. */
  frozen: WeekStatement[];
  /** Of all committed weeks, or of those after the last frozen one; oldest first. */
  runs: SourceRun[];
};

/** What the statements of several runners follow from, in one statement; `whole` brings the runs of frozen weeks and their ids too. */
export async function statementSources(
  runnerIds: readonly string[],
  { whole }: { whole: boolean },
): Promise<StatementSources[]> {
  const rows = await selectSources([runnerIds, whole]);
  return rows.map((row) => ({
    runnerId: row.runner_id,
    zone: row.zone,
    dayStartMinutes: row.day_start_minutes,
    commitments: row.commitments.map(commitmentFromJson),
    frozen: row.frozen.map(unpackFrozenWeek),
    runs: row.runs,
  }));
}

function commitmentFromJson({ endsOn, versions, ...rest }: CommitmentJson): StoredCommitment {
  const terms: Commitment["versions"] = versions.map(({ fromWeek, ...asked }) => ({
    fromWeek,
    terms: asked,
  }));
  return { ...rest, weeks: weeksBetween(rest.startsOn, endsOn), versions: terms };
}
