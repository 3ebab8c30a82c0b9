import { type BoardCursor, rowsOnBoard, unrankedShown } from "./board-slice";

/** A stored standing as the database gives it. */
export type FoundRow = [runnerId: string, weeks: number, points: number];

/** The best `most` standings of so many weeks that are below these points and, at as many, this runner. */
export type BoardWishes = readonly (BoardCursor & { most: number })[];

const abovePoints = 9_000_000_000_000;
const firstId = "00000000-0000-0000-0000-000000000000";

/**
 * What a board shows first. For each number of weeks the order of points is the order of scores, so the
 * best of all are among the best of each; -1 are those without a rank.
 */
export function topWishes(span: number): BoardWishes {
  return Array.from({ length: span + 2 }, (_, index) => ({
    weeks: index - 1,
    points: abovePoints,
    runnerId: firstId,
    most: (index === 0 ? unrankedShown : rowsOnBoard) + 1,
  }));
}

/** Wishes as the four values that `bestRows` takes. */
export function wishValues(wishes: BoardWishes): unknown[] {
  return [
    wishes.map(({ weeks }) => weeks),
    wishes.map(({ points }) => points),
    wishes.map(({ runnerId }) => runnerId),
    wishes.map(({ most }) => most),
  ];
}

/** SQL of the rows that wishes ask for, in club $1 and the window of $2 weeks through $3; `first` numbers their values. */
export function bestRows(first: number): string {
  return `(SELECT coalesce(json_agg(json_build_array(s.runner_id, s.weeks, s.points)), '[]')
     FROM unnest($${first}::smallint[], $${first + 1}::bigint[], $${first + 2}::uuid[], $${first + 3}::int[])
       AS wish (weeks, points, runner_id, most)
     CROSS JOIN LATERAL (
       SELECT c.runner_id, c.weeks, c.points FROM club_standing AS c
       WHERE c.club_id = $1::uuid AND c.span = $2::smallint AND c.through = $3::date AND c.weeks = wish.weeks
         AND (c.points, c.runner_id) < (wish.points, wish.runner_id)
       ORDER BY c.points DESC, c.runner_id DESC LIMIT wish.most
     ) AS s)`;
}
