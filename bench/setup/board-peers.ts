/** Scores as one would write them without a projection: from the weeks of all members, in floating point. */
const scores = `
  WITH points AS (
    SELECT m.runner_id, w.week_start, least(bit_count(w.days_mask::int::bit(7))::float8 / w.committed_days, 1) * w.points_factor AS p,
      w.paused AND bit_count(w.days_mask::int::bit(7)) < w.committed_days AS left_out
    FROM membership m JOIN runner_week w USING (runner_id)
    WHERE m.club_id = $1 AND w.week_start = ANY($2::date[]) AND w.audience IN ('clubs', 'link')
  ), mean AS (SELECT avg(p) FILTER (WHERE NOT left_out) AS m FROM points),
  scores AS (
    SELECT runner_id, (coalesce(sum(p) FILTER (WHERE NOT left_out), 0) + 2 * (SELECT m FROM mean))
      / (count(*) FILTER (WHERE NOT left_out) + 2) AS score
    FROM points GROUP BY runner_id
  )`;

/** The first page of a board, every rank by a window function. */
export const windowBoard = `${scores}
  SELECT s.runner_id, r.name, s.score, s.rank
  FROM (SELECT *, rank() OVER (ORDER BY score DESC) AS rank FROM scores ORDER BY score DESC LIMIT 50) AS s
  JOIN runner r ON r.id = s.runner_id`;

/** My rank alone, by counting who is better. */
export const countRank = `${scores}
  SELECT 1 + count(*) AS rank FROM scores WHERE score > (SELECT score FROM scores WHERE runner_id = $3)`;

/** Every rank in exact arithmetic, to check ours by. */
export const exactRanks = `
  WITH points AS (
    SELECT m.runner_id, round(least(bit_count(w.days_mask::int::bit(7))::float8 / w.committed_days, 1)
        * w.points_factor * 80313433200)::numeric AS p,
      w.paused AND bit_count(w.days_mask::int::bit(7)) < w.committed_days AS left_out
    FROM membership m JOIN runner_week w USING (runner_id)
    WHERE m.club_id = $1 AND w.week_start = ANY($2::date[]) AND w.audience IN ('clubs', 'link')
  ), total AS (SELECT sum(p) AS t, count(*) AS n FROM points WHERE NOT left_out),
  sums AS (
    SELECT runner_id, coalesce(sum(p) FILTER (WHERE NOT left_out), 0) AS s, count(*) FILTER (WHERE NOT left_out) AS k
    FROM points GROUP BY runner_id
  )
  SELECT runner_id, (rank() OVER (ORDER BY (s * n + 2 * t) * (60 / (k + 2)) DESC))::int AS rank FROM sums, total`;
