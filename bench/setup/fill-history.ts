import type pg from "pg";

const weeksACommitment = 52;

/** Gives runners `weeks` closed weeks before `monday`: three runs each, commitments in a row, all kept and frozen. */
export async function fillHistory(
  pool: pg.Pool,
  runnerIds: readonly string[],
  { weeks, monday }: { weeks: number; monday: string },
): Promise<void> {
  const values = [runnerIds, monday, weeks];
  await pool.query(
    `WITH made AS (
       INSERT INTO commitment (runner_id, id, starts_on, ends_on, visibility, created_at)
       SELECT id, gen_random_uuid(), start, least(start + 7 * ${weeksACommitment}, $2::date + 56), 'partners', now()
       FROM unnest($1::uuid[]) AS id,
         generate_series($2::date - 7 * $3::int, $2::date, interval '${weeksACommitment} weeks') AS at,
         LATERAL (SELECT at::date AS start) AS plan
       RETURNING runner_id, id, starts_on, ends_on
     ), versions AS (
       INSERT INTO commitment_version (runner_id, commitment_id, from_week, days_per_week, created_at)
       SELECT runner_id, id, starts_on, 3, now() FROM made
     )
     INSERT INTO frozen_week (runner_id, week_start, commitment_id, verdict, statement, rules_version, frozen_at)
     SELECT runner_id, week, id, 'kept', jsonb_build_object('committedDays', 3, 'runDays', 3,
       'recoveryDays', 0, 'keptDays', 3, 'filledBy', '[]'::jsonb, 'runIds', '[]'::jsonb, 'reservesLeft', 2, 'votes', 3,
       'verdict', 'kept', 'comeback', false), 1, now()
     FROM made, generate_series(starts_on, least(ends_on, $2::date - 7) - 7, interval '7 days') AS at,
       LATERAL (SELECT at::date AS week) AS weeks`,
    values,
  );
  await pool.query(
    `INSERT INTO run (runner_id, id, source, started_at, zone, local_date, week_start, elapsed_seconds, moving_seconds, distance_metres, counts_from, created_at)
     SELECT id, gen_random_uuid(), 'imported', day, 'UTC', day, day - (extract(isodow FROM day)::int - 1), 2500, 2400, 7000, day, day
     FROM unnest($1::uuid[]) AS id, generate_series(1, $3::int) AS back,
       LATERAL (SELECT $2::date - 7 * back + unnest(ARRAY[1, 3, 5]) AS day) AS days`,
    values,
  );
  await pool.query("ANALYZE runner, run, commitment, commitment_version, frozen_week");
}
