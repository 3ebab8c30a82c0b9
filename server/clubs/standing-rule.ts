import { pointsUnit } from "@/domain/leaderboard/points";

/** Days with a counted run of the week `w`. */
const runDays = "bit_count(w.days_mask::int::bit(7))";

/** What was frozen of a settled week stands; a later correction is shown beside it. */
const keptDays = `coalesce(w.frozen_kept_days, ${runDays} + w.recovery_days)`;

/** `tallyWeek` of the domain, as SQL; only a window of four weeks is settled. */
function leftOut(span: string): string {
  return `coalesce(w.frozen_paused,
    NOT (${runDays} > 0 AND ${runDays} + w.recovery_days >= w.committed_days)
    AND (w.paused OR (${span} = 4 AND ${runDays} = 0 AND w.recovery_days > 0)))`;
}

/** `weekParts` of the domain, as SQL. */
const parts = `round(least(${keptDays}::float8 / w.committed_days, 1) * w.points_factor * ${pointsUnit})::bigint`;

/** What `joinStanding` adds to a row: counted weeks (-1 where the club sees no commitment), points, full weeks. */
export const standingColumns =
  "coalesce(s.weeks, -1)::smallint AS weeks, coalesce(s.points, 0)::bigint AS points, coalesce(s.full_weeks, 0)::smallint AS full_weeks";

/**
 * Joins to members `m` where each stands in a window of `span` weeks (a smallint in SQL) through a date:
 * counted weeks, their points in parts, and weeks of which every day is kept. A test proves it equal to
 * `clubBoard` of the domain.
 */
export function joinStanding(span: string, through: string): string {
  return `LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE NOT left_out) AS weeks, sum(parts) FILTER (WHERE NOT left_out) AS points,
      count(*) FILTER (WHERE kept_days >= committed_days) AS full_weeks
    FROM (
      SELECT w.committed_days, ${keptDays} AS kept_days, ${leftOut(span)} AS left_out, ${parts} AS parts
      FROM runner_week AS w
      WHERE w.runner_id = m.runner_id AND w.audience IN ('clubs', 'link')
        AND w.week_start BETWEEN ${through} - 7 * (${span} - 1) AND ${through}
    ) AS week
    HAVING count(*) > 0
  ) AS s ON true`;
}
