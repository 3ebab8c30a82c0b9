import type pg from "pg";
import { newId } from "@/server/platform/new-id";

/** Runners as rows only; answers with their ids. */
export async function makeRunners(pool: pg.Pool, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await pool.query(
    `INSERT INTO runner (id, email, name, created_at)
     SELECT id, id || '@bench.invalid', 'Runner ' || left(id::text, 8), now() FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  return ids;
}

/** Fills `run` up to `size` rows spread over all runners and three years, with their weeks. */
export async function fillRuns(pool: pg.Pool, size: number): Promise<void> {
  await pool.query("SET statement_timeout = 0");
  const client = await pool.connect();
  try {
    await client.query("SET statement_timeout = 0");
    await client.query(
      `WITH people AS (SELECT array_agg(id) AS ids FROM runner),
       made AS (
         SELECT ids[1 + n % array_length(ids, 1)] AS runner_id, gen_random_uuid() AS id,
           date '2023-11-06' + (n / array_length(ids, 1))::int % 1050 AS local_date
         FROM people, generate_series(1, $1::int - (SELECT count(*)::int FROM run)) AS n
       )
       INSERT INTO run (runner_id, id, source, started_at, zone, local_date, week_start, elapsed_seconds, moving_seconds, distance_metres, summary, counts_from, created_at)
       SELECT runner_id, id, 'imported', local_date, 'UTC', local_date, local_date - (extract(isodow FROM local_date)::int - 1), 2500, 2400, 7000, '{"splits":[330,331,335]}', local_date, local_date FROM made`,
      [size],
    );
    await client.query(
      `INSERT INTO runner_week (runner_id, week_start, days_mask, runs, moving_seconds)
       SELECT runner_id, week_start, bit_or(1 << (local_date - week_start)), count(*), sum(moving_seconds)
       FROM run GROUP BY 1, 2 ON CONFLICT (runner_id, week_start) DO NOTHING`,
    );
    await client.query("VACUUM ANALYZE run, runner_week, runner");
  } finally {
    client.release();
  }
}
