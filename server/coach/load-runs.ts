import "server-only";
import type { PastRun } from "@/domain/coach/past-run";
import { endOf, termsInWeek } from "@/domain/commitment/commitment";
import { type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";
import type { StoredCommitment } from "@/server/commitments/commitment-row";
import { hotStatement } from "@/server/platform/hot-statements";

export type NotedRun = PastRun & { note: string };

type Row = {
  runner_id: string;
  id: string;
  day: string;
  moving_seconds: number;
  distance_metres: number | null;
  told: boolean;
  counts_from: Date | null;
  note: string;
};

const runsOfMany = hotStatement<Row>(
  "coach-runs",
  `SELECT runner_id, id, local_date::text AS day, moving_seconds, distance_metres,
     source = 'by_hand' AS told, counts_from,
     CASE WHEN local_date >= $3::date THEN note ELSE '' END AS note
   FROM run
   WHERE runner_id = ANY($1::uuid[]) AND local_date >= $2::date AND sport = 'run'
   ORDER BY local_date, started_at, id`,
);

type Span = { from: LocalDate; notesFrom: LocalDate; now: number };

/** The runs of several runners since `from`, oldest first, with their notes since `notesFrom`; in one query. */
export async function runsForCoach(
  commitments: ReadonlyMap<string, readonly StoredCommitment[]>,
  { from, notesFrom, now }: Span,
): Promise<Map<string, NotedRun[]>> {
  const runs = new Map<string, NotedRun[]>([...commitments.keys()].map((id) => [id, []]));
  const recent = new Map(
    [...commitments].map(([id, all]) => [id, all.filter((one) => endOf(one) > from)]),
  );
  for (const row of await runsOfMany([[...runs.keys()], from, notesFrom])) {
    const date = localDate(row.day);
    const floor = floorOn(date, recent.get(row.runner_id) ?? []);
    const isEvidence = row.counts_from !== null && row.counts_from.getTime() <= now;
    runs.get(row.runner_id)?.push({
      id: row.id,
      localDate: date,
      movingSeconds: row.moving_seconds,
      distanceMetres: row.distance_metres,
      counts: isEvidence && row.moving_seconds >= floor,
      told: row.told,
      note: row.note,
    });
  }
  return runs;
}

/** Seconds that a run must last to count in its week; 0 outside of a commitment. */
function floorOn(date: LocalDate, commitments: readonly StoredCommitment[]): number {
  const week = weekOf(date);
  for (const commitment of commitments) {
    const terms = termsInWeek(commitment, week);
    if (terms) return terms.floorSeconds;
  }
  return 0;
}
