import type pg from "pg";

/** Zones whose Monday mornings are spread over the day; 24 of them. */
export const worldZones = (
  "Pacific/Apia Pacific/Auckland Australia/Sydney Asia/Tokyo Asia/Shanghai Asia/Bangkok Asia/Dhaka Asia/Kathmandu " +
  "Asia/Kolkata Asia/Karachi Asia/Dubai Europe/Moscow Europe/Berlin Europe/London Atlantic/Azores America/Noronha " +
  "America/Sao_Paulo America/Santiago America/New_York America/Chicago America/Denver America/Los_Angeles " +
  "America/Anchorage Pacific/Honolulu"
).split(" ");

const madeTogether = 240;

/**
 * Makes `count` readers over all zones, each with a commitment of three days, sixteen frozen weeks, three runs a
 * week and a partner; all due at `due`. `monday` is the week that runs. Answers with the ids.
 */
export async function fillReaders(
  pool: pg.Pool,
  count: number,
  plan: { due: Date; monday: string },
): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    ids.push(...(await fillSome(pool, Math.min(madeTogether, count - ids.length), plan)));
  }
  await pool.query("ANALYZE runner, run, commitment, commitment_version, frozen_week");
  return ids;
}

/** Makes `count` readers without a promise, a run or a partner: their digests have no word of the coach. */
export async function fillQuietReaders(pool: pg.Pool, count: number, due: Date): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO runner (id, email, name, zone, email_verified_at, welcomed_at, created_at, digest_due_at)
     SELECT id, id || '@digest.example', 'Quiet ' || n, ($2::text[])[1 + n % 24], now(), now(), now(), $3
     FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1::int) AS n) AS made RETURNING id`,
    [count, worldZones, due],
  );
  await pool.query("ANALYZE runner");
  return rows.map(({ id }) => id);
}

async function fillSome(
  pool: pg.Pool,
  count: number,
  { due, monday }: { due: Date; monday: string },
): Promise<string[]> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO runner (id, email, name, zone, persona, email_verified_at, welcomed_at, created_at, digest_due_at)
       SELECT id, id || '@digest.example', 'Reader ' || n, ($2::text[])[1 + n % 24],
         (ARRAY['stone', 'jakes', 'jenna'])[1 + n % 3]::persona, now(), now(), now(), $3
       FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1::int) AS n) AS made RETURNING id`,
      [count, worldZones, due],
    );
    const ids = rows.map(({ id }) => id);
    await client.query(
      `WITH made AS (
         INSERT INTO commitment (runner_id, id, starts_on, ends_on, visibility, created_at)
         SELECT id, gen_random_uuid(), $2::date - 112, $2::date + 112, 'partners', now() FROM unnest($1::uuid[]) AS id
         RETURNING runner_id, id
       ), versions AS (
         INSERT INTO commitment_version (runner_id, commitment_id, from_week, days_per_week, created_at)
         SELECT runner_id, id, $2::date - 112, 3, now() FROM made
       )
       INSERT INTO frozen_week (runner_id, week_start, commitment_id, verdict, statement, rules_version, frozen_at)
       SELECT runner_id, $2::date - 7 * back, id, 'kept', jsonb_build_object('committedDays', 3, 'runDays', 3,
         'recoveryDays', 0, 'keptDays', 3, 'filledBy', '[]'::jsonb, 'runIds', '[]'::jsonb, 'reservesLeft', 2, 'votes', 3,
         'verdict', 'kept', 'comeback', false), 1, now()
       FROM made, generate_series(2, 16) AS back`,
      [ids, monday],
    );
    await client.query(
      `INSERT INTO run (runner_id, id, source, started_at, zone, local_date, week_start, elapsed_seconds, moving_seconds, distance_metres, counts_from, created_at)
       SELECT id, gen_random_uuid(), 'imported', day, 'UTC', day, day - (extract(isodow FROM day)::int - 1), 2500, 2400, 7000, day, day
       FROM unnest($1::uuid[]) AS id, generate_series(1, 16) AS back,
         LATERAL (SELECT $2::date - 7 * back + unnest(ARRAY[1, 3, 5]) AS day) AS days`,
      [ids, monday],
    );
    await client.query(
      `WITH pairs AS (
         SELECT gen_random_uuid() AS id, ($1::uuid[])[n] AS a, ($1::uuid[])[n + 1] AS b
         FROM generate_series(1, array_length($1::uuid[], 1) - 1, 2) AS n
       ), made AS (
         INSERT INTO partnership (id, started_at) SELECT id, now() FROM pairs RETURNING id
       )
       INSERT INTO partnership_side (runner_id, partnership_id, partner_id, slot)
       SELECT a, id, b, 1 FROM pairs UNION ALL SELECT b, id, a, 1 FROM pairs`,
      [ids],
    );
    return ids;
  } finally {
    client.release();
  }
}
