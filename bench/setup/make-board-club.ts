import type pg from "pg";
import type { WeekStart } from "@/domain/week/week";
import { newId } from "@/server/platform/new-id";
import { makeRunners } from "./fill-runs";

const membersAtOnce = 50_000;

/**
 * A club of `size` people over the five weeks through `lastWeek`: commitments of 1 to 7 days beside habits
 * of 0 to 6 runs a week, a tenth that the club does not see, now and then a pause.
 */
export async function makeBoardClub(
  client: pg.ClientBase,
  pool: pg.Pool,
  size: number,
  lastWeek: WeekStart,
): Promise<{ clubId: string; reader: string }> {
  const clubId = newId();
  await client.query("INSERT INTO club (id, name, created_at) VALUES ($1, 'Bench', now())", [
    clubId,
  ]);
  let reader = "";
  for (let made = 0; made < size; made += membersAtOnce) {
    const runners = await makeRunners(pool, Math.min(membersAtOnce, size - made));
    reader ||= runners[0] ?? "";
    await client.query(
      "INSERT INTO membership (club_id, runner_id, joined_at) SELECT $1, id, now() FROM unnest($2::uuid[]) AS id",
      [clubId, runners],
    );
    await client.query(
      `WITH habit AS MATERIALIZED (
         SELECT id, 1 + (random() * 6)::int AS days, greatest(1, (random() * 12)::int / 2.0) AS median,
           random() AS diligence, CASE WHEN random() < 0.1 AND id <> $3 THEN 'partners' ELSE 'clubs' END AS audience
         FROM unnest($1::uuid[]) AS id
       ), made AS (
         INSERT INTO commitment (runner_id, id, starts_on, ends_on, visibility, created_at)
         SELECT id, id, $2::date - 35, $2::date + 70, audience::commitment_visibility, now() FROM habit
       )
       INSERT INTO runner_week (runner_id, week_start, days_mask, runs, commitment_id, committed_days, points_factor, audience, paused)
       SELECT id, $2::date - 7 * back, (1 << least(7, (days * (0.4 + diligence) * (0.6 + random() * 0.6))::int)) - 1, days, id,
         days, least(1.25, greatest(0.5, days / median)), audience::commitment_visibility, random() < 0.03
       FROM habit, generate_series(0, 4) AS back`,
      [runners, lastWeek, reader],
    );
  }
  await client.query("VACUUM ANALYZE membership, runner_week, runner, commitment");
  return { clubId, reader };
}
