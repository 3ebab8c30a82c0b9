import type { LocalDate } from "@/domain/time-zone/local-date";
import type { WeekStart } from "@/domain/week/week";
import { AppError } from "@/server/platform/errors";
import { hotStatement, type Queryable } from "@/server/platform/hot-statements";

/** A run as it is saved; instants in epoch milliseconds, `id` chosen by the client so that a repeat saves nothing. */
export type NewRun = {
  runnerId: string;
  id: string;
  source: "recorded" | "imported" | "api" | "by_hand";
  sport: "run" | "walk" | "ride" | "other";
  startedAt: number;
  zone: string;
  localDate: LocalDate;
  weekStart: WeekStart;
  elapsedSeconds: number;
  movingSeconds: number;
  distanceMetres: number | null;
  ascentMetres: number | null;
  averageHeartRate: number | null;
  maximumHeartRate: number | null;
  indoor: boolean;
  implausible: boolean;
  title: string;
  note: string;
  visibility: "private" | "partners" | "clubs";
  summary: unknown;
  countsFrom: number | null;
  track: { version: number; points: number; blob: Uint8Array; line: Uint8Array } | null;
  file: {
    sha256: Uint8Array;
    session: number;
    name: string;
    bytes: number;
    content: Uint8Array;
  } | null;
};

const insertRun = hotStatement<{ saved: boolean }>(
  "save-run",
  `WITH saved AS (
     INSERT INTO run (runner_id, id, source, sport, started_at, zone, local_date, week_start,
       elapsed_seconds, moving_seconds, distance_metres, ascent_metres, average_heart_rate,
       maximum_heart_rate, indoor, implausible, title, note, visibility, summary, counts_from, created_at)
     VALUES ($1, $2, $3::run_source, $4::sport, $5, $6, $7::date, $8::date, $9, $10, $11, $12, $13, $14,
       $15, $16, $17, $18, $19::run_visibility, $20, $21, $22)
     ON CONFLICT (runner_id, id) DO NOTHING
     RETURNING runner_id, id, week_start, local_date, moving_seconds, distance_metres, sport,
       counts_from IS NOT NULL AND counts_from <= created_at AS counts
   ), track AS (
     INSERT INTO run_track (runner_id, run_id, version, points, blob, line)
     SELECT runner_id, id, $23::smallint, $24, $25, $26 FROM saved WHERE $25::bytea IS NOT NULL
   ), file AS (
     INSERT INTO run_file (runner_id, run_id, sha256, session, name, bytes, content)
     SELECT runner_id, id, $27, $28::smallint, $29, $30, $31 FROM saved WHERE $27::bytea IS NOT NULL
   ), event AS (
     INSERT INTO club_event (club_id, kind, subject_id, runner_id, at)
     SELECT membership.club_id, 'run', saved.id, saved.runner_id, $22
     FROM saved JOIN membership ON membership.runner_id = saved.runner_id
     WHERE $19 = 'clubs' AND saved.sport = 'run'
     ON CONFLICT DO NOTHING
   ), week AS (
     INSERT INTO runner_week AS w (runner_id, week_start, days_mask, runs, moving_seconds, distance_metres)
     SELECT runner_id, week_start,
       CASE WHEN counts AND moving_seconds >= 600 THEN 1 << (local_date - week_start) ELSE 0 END,
       CASE WHEN counts AND moving_seconds >= 600 THEN 1 ELSE 0 END,
       moving_seconds, coalesce(distance_metres, 0)
     FROM saved WHERE sport = 'run'
     ON CONFLICT (runner_id, week_start) DO UPDATE SET
       days_mask = w.days_mask | CASE WHEN $10 >= w.floor_seconds THEN excluded.days_mask ELSE 0 END,
       runs = w.runs + CASE WHEN $10 >= w.floor_seconds THEN excluded.runs ELSE 0 END,
       moving_seconds = w.moving_seconds + excluded.moving_seconds,
       distance_metres = w.distance_metres + excluded.distance_metres
   )
   SELECT EXISTS (SELECT 1 FROM saved) AS saved`,
);

/**
 * Saves a run with its track, its original file, its week's projection and its line in the streams of the clubs that
 * it is shown to, in one statement.
 * Answers whether it was new: the same id again changes nothing. Throws AppError "already-imported"
 * where the runner already has this very file.
 */
export async function saveRun(run: NewRun, now: number, on?: Queryable): Promise<boolean> {
  const values = [
    run.runnerId,
    run.id,
    run.source,
    run.sport,
    new Date(run.startedAt),
    run.zone,
    run.localDate,
    run.weekStart,
    run.elapsedSeconds,
    run.movingSeconds,
    run.distanceMetres,
    run.ascentMetres,
    run.averageHeartRate,
    run.maximumHeartRate,
    run.indoor,
    run.implausible,
    run.title,
    run.note,
    run.visibility,
    JSON.stringify(run.summary),
    run.countsFrom === null ? null : new Date(run.countsFrom),
    new Date(now),
    run.track?.version ?? null,
    run.track?.points ?? null,
    run.track?.blob ?? null,
    run.track?.line ?? null,
    run.file?.sha256 ?? null,
    run.file?.session ?? null,
    run.file?.name ?? null,
    run.file?.bytes ?? null,
    run.file?.content ?? null,
  ];
  try {
    const [row] = await insertRun(values, on);
    return row?.saved ?? false;
  } catch (error) {
    if (isDuplicateFile(error)) {
      throw new AppError("conflict", "already-imported", "You already have this run: same file.");
    }
    throw error;
  }
}

function isDuplicateFile(error: unknown): boolean {
  const cause = error as { code?: string; constraint?: string };
  return cause.code === "23505" && (cause.constraint ?? "").startsWith("run_file");
}
