import { hotStatement, hotTransaction, type Queryable } from "@/server/platform/hot-statements";
import { joinStanding, standingColumns } from "./standing-rule";
import type { StandingWindow } from "./standing-window";

/** How many noted changes are worked in at once. */
const changesAtOnce = 2_000;

const lockBoard = hotStatement<{ club_id: string }>(
  "board-lock",
  "SELECT club_id FROM club_board WHERE club_id = $1::uuid FOR UPDATE",
);

/** Writes what differs between the stored standings of `asked` and those of today, with counts and totals. */
const writeWhatMoved = `
  today AS MATERIALIZED (
    SELECT place.span, place.through, m.runner_id, ${standingColumns}
    FROM place CROSS JOIN asked JOIN membership AS m ON m.club_id = $1::uuid AND m.runner_id = asked.runner_id
    ${joinStanding("place.span", "place.through")}
  ),
  before AS MATERIALIZED (
    SELECT o.span, o.through, o.runner_id, o.weeks, o.points, o.full_weeks
    FROM place CROSS JOIN asked JOIN club_standing AS o ON o.club_id = $1::uuid AND o.span = place.span
      AND o.through = place.through AND o.runner_id = asked.runner_id
  ),
  moved AS MATERIALIZED (
    SELECT span, through, runner_id, b.weeks AS old_weeks, b.points AS old_points, b.full_weeks AS old_full,
      t.weeks, t.points, t.full_weeks
    FROM before AS b FULL JOIN today AS t USING (span, through, runner_id)
    WHERE (b.weeks, b.points, b.full_weeks) IS DISTINCT FROM (t.weeks, t.points, t.full_weeks)
  ),
  gone AS (
    DELETE FROM club_standing AS o USING moved
    WHERE o.club_id = $1::uuid AND o.span = moved.span AND o.through = moved.through
      AND o.runner_id = moved.runner_id AND moved.weeks IS NULL
  ),
  put AS (
    INSERT INTO club_standing (club_id, span, through, runner_id, weeks, points, full_weeks)
    SELECT $1::uuid, span, through, runner_id, weeks, points, full_weeks FROM moved WHERE weeks IS NOT NULL
    ON CONFLICT (club_id, span, through, runner_id) DO UPDATE SET
      weeks = excluded.weeks, points = excluded.points, full_weeks = excluded.full_weeks
  ),
  sides AS MATERIALIZED (
    SELECT span, through, weeks, points, full_weeks, 1 AS members FROM moved WHERE weeks IS NOT NULL
    UNION ALL
    SELECT span, through, old_weeks, old_points, old_full, -1 FROM moved WHERE old_weeks IS NOT NULL
  ),
  net AS MATERIALIZED (
    SELECT span, through, weeks, points, sum(members)::int AS members FROM sides GROUP BY 1, 2, 3, 4
  ),
  more AS (
    INSERT INTO club_standing_count AS c (club_id, span, through, weeks, points, members)
    SELECT $1::uuid, span, through, weeks, points, members FROM net WHERE members > 0
    ON CONFLICT (club_id, span, through, weeks, points) DO UPDATE SET members = c.members + excluded.members
  ),
  fewer AS (
    UPDATE club_standing_count AS c SET members = c.members + net.members FROM net
    WHERE c.club_id = $1::uuid AND c.span = net.span AND c.through = net.through
      AND c.weeks = net.weeks AND c.points = net.points AND net.members < 0
  ),
  summed AS (
    UPDATE club_window AS w SET
      ranked = w.ranked + sum.ranked, unranked = w.unranked + sum.unranked, weeks = w.weeks + sum.weeks,
      points = w.points + sum.points, full_weeks = w.full_weeks + sum.full_weeks
    FROM (
      SELECT span, through, coalesce(sum(members) FILTER (WHERE weeks >= 0), 0) AS ranked,
        coalesce(sum(members) FILTER (WHERE weeks < 0), 0) AS unranked,
        sum(members * greatest(weeks, 0)) AS weeks, sum(members * points) AS points,
        sum(members * full_weeks) AS full_weeks
      FROM sides GROUP BY 1, 2
    ) AS sum
    WHERE w.club_id = $1::uuid AND w.span = sum.span AND w.through = sum.through
  )`;

const foldSome = hotStatement<{ taken: number }>(
  "board-fold",
  `WITH taken AS (
     DELETE FROM club_change WHERE club_id = $1::uuid AND id IN (
       SELECT id FROM club_change WHERE club_id = $1::uuid ORDER BY id LIMIT $2
     ) RETURNING runner_id
   ),
   asked AS MATERIALIZED (SELECT DISTINCT runner_id FROM taken),
   place AS MATERIALIZED (SELECT span, through FROM club_window WHERE club_id = $1::uuid),
   ${writeWhatMoved}
   SELECT count(*)::int AS taken FROM taken`,
);

const writeStandings = hotStatement<{ runner_id: string }>(
  "board-write",
  `WITH asked AS MATERIALIZED (SELECT DISTINCT runner_id FROM unnest($4::uuid[]) AS runner_id),
   place AS MATERIALIZED (SELECT $2::smallint AS span, $3::date AS through),
   ${writeWhatMoved}
   SELECT runner_id FROM moved`,
);

/**
 * Brings the stored standings of some runners in one window to what their weeks and memberships say, with
 * counts and totals. Needs the lock of the board. Answers whose standings changed.
 */
export async function writeStandingsOf(
  on: Queryable,
  clubId: string,
  { span, through }: StandingWindow,
  runnerIds: readonly string[],
): Promise<string[]> {
  const moved = await writeStandings([clubId, span, through, runnerIds], on);
  return moved.map(({ runner_id }) => runner_id);
}

/**
 * Runs `work` while nobody else writes this club's stored board. Runners who save runs do not wait for it:
 * they only note that something changed. Answers null for a club without a stored board.
 */
export async function withBoardLock<Result>(
  clubId: string,
  work: (on: Queryable) => Promise<Result>,
): Promise<Result | null> {
  return hotTransaction(async (on) => {
    const [locked] = await lockBoard([clubId], on);
    return locked ? work(on) : null;
  });
}

/** Works the noted changes of a club into its stored board. Answers how many it took; at 0 none are left. */
export async function foldChanges(clubId: string): Promise<number> {
  const taken = await withBoardLock(clubId, async (on) => {
    const [row] = await foldSome([clubId, changesAtOnce], on);
    return row?.taken ?? 0;
  });
  return taken ?? 0;
}
