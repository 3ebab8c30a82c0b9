import "server-only";
import type { WeekStart } from "@/domain/week/week";
import { connection } from "@/server/platform/db";

export type ClubWeek = { clubId: string; name: string; kept: number; committed: number };

type Row = { club_id: string; week_start: string; name: string; kept: number; committed: number };

/**
 * How many members kept their week, of those whose commitment the club sees; by "club week" as `clubWeekKey`
 * writes it. Two queries at most for all clubs of many runners, since there are two weeks on earth at most.
 */
export async function clubWeeks(
  clubIds: readonly string[],
  weeks: readonly WeekStart[],
): Promise<Map<string, ClubWeek>> {
  if (clubIds.length === 0) return new Map();
  const { rows } = await connection().pool.query<Row>(
    `SELECT m.club_id, w.week_start::text, c.name, count(*)::int AS committed,
       count(*) FILTER (WHERE bit_count(w.days_mask::int::bit(7)) + w.recovery_days >= w.committed_days)::int AS kept
     FROM membership m
     JOIN club c ON c.id = m.club_id
     JOIN runner_week w ON w.runner_id = m.runner_id AND w.week_start = ANY($2::date[])
     WHERE m.club_id = ANY($1::uuid[]) AND w.committed_days IS NOT NULL
       AND w.audience IN ('clubs', 'link') AND NOT w.paused
     GROUP BY m.club_id, w.week_start, c.name`,
    [clubIds, weeks],
  );
  return new Map(
    rows.map(({ club_id: clubId, week_start, ...club }) => [
      clubWeekKey(clubId, week_start),
      { clubId, ...club },
    ]),
  );
}

export function clubWeekKey(clubId: string, week: string): string {
  return `${clubId} ${week}`;
}
