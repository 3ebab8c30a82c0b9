import {
  type ClubTotals,
  exactScore,
  pointsForScore,
  type Standing,
} from "@/domain/leaderboard/standing";
import { hotStatement } from "@/server/platform/hot-statements";
import {
  type BoardCursor,
  type BoardSlice,
  type BoardTotals,
  type BoardWish,
  byRunner,
  cutPage,
  type PlacedRow,
  rowsOnBoard,
  type StandingRow,
  unrankedShown,
} from "./board-slice";
import { bestRows, type FoundRow, topWishes, wishValues } from "./board-wishes";
import type { StandingWindow } from "./standing-window";

/** A stored board as it was opened: its totals, the row asked about, and the best rows for each wish. */
export type OpenedBoard = {
  totals: { ranked: number; unranked: number; weeks: number; points: string; full: number };
  focus: FoundRow | null;
  rows: FoundRow[];
};

const rowsBelow = hotStatement<{ rows: FoundRow[] }>("board-rows", `SELECT ${bestRows(4)} AS rows`);

/** How many members have more points than given for their number of weeks, and how many have as many. */
const countAround = hotStatement<{ above: string; equal: string }>(
  "board-rank",
  `SELECT coalesce(sum(c.members) FILTER (WHERE c.points > wish.points), 0) AS above,
     coalesce(sum(c.members) FILTER (WHERE c.points = wish.points AND wish.is_whole), 0) AS equal
   FROM unnest($4::smallint[], $5::bigint[], $6::boolean[]) AS wish (weeks, points, is_whole)
   JOIN club_standing_count AS c ON c.club_id = $1::uuid AND c.span = $2::smallint AND c.through = $3::date
     AND c.weeks = wish.weeks AND c.points >= wish.points`,
);

/** A slice of a board from its stored standings: a few index scans, whatever the size of the club. */
export async function storedBoard(
  opened: OpenedBoard,
  { clubId, after }: BoardWish,
  { span, through }: StandingWindow,
): Promise<BoardSlice> {
  const { ranked, unranked, weeks, points, full } = opened.totals;
  const totals: BoardTotals = { ranked, unranked, weeks, points: BigInt(points), fullWeeks: full };
  const place = [clubId, span, through];
  const focus = opened.focus ? standingRow(opened.focus) : null;
  const isRanked = focus !== null && focus.weeks >= 0;
  const aroundFocus = isRanked ? await around(place, span, focus, totals) : null;
  const found = after ? await rowsAfter(place, span, after, totals) : opened.rows;
  const rows = found.map(standingRow);
  const { page, next } = cutPage(inOrder(rows, totals), rowsOnBoard);
  const others = rows.filter((row) => row.weeks < 0).sort(byRunner);
  const { page: shown, next: nextUnranked } = cutPage(others, unrankedShown);
  const first = page[0];
  const aroundFirst =
    after && first ? await around(place, span, first, totals) : { above: 0, equal: null };
  return {
    totals,
    page: placed(page, aroundFirst),
    next,
    focus: isRanked && aroundFocus ? { ...focus, rank: aroundFocus.above + 1 } : null,
    unranked: shown.map(({ runnerId }) => runnerId),
    nextUnranked,
  };
}

async function rowsAfter(
  place: unknown[],
  span: number,
  after: BoardCursor,
  totals: ClubTotals,
): Promise<FoundRow[]> {
  const top = topWishes(span);
  const wishes = top.map((wish) => {
    if (wish.weeks < 0) return after.weeks < 0 ? { ...wish, ...after } : wish;
    if (after.weeks < 0) return wish;
    const { floor, isWhole } = pointsForScore(exactScore(after, totals), wish.weeks, totals);
    if (isWhole) return { ...wish, points: floor, runnerId: after.runnerId };
    return { ...wish, points: floor + 1 };
  });
  const [found] = await rowsBelow([...place, ...wishValues(wishes)]);
  return found?.rows ?? [];
}

async function around(
  place: unknown[],
  span: number,
  row: Standing,
  totals: ClubTotals,
): Promise<{ above: number; equal: number }> {
  const score = exactScore(row, totals);
  const bounds = Array.from({ length: span + 1 }, (_, weeks) => ({
    weeks,
    ...pointsForScore(score, weeks, totals),
  }));
  const [found] = await countAround([
    ...place,
    bounds.map(({ weeks }) => weeks),
    bounds.map(({ floor }) => floor),
    bounds.map(({ isWhole }) => isWhole),
  ]);
  return { above: Number(found?.above ?? 0), equal: Number(found?.equal ?? 0) };
}

type ScoredRow = StandingRow & { score: bigint };

function inOrder(rows: readonly StandingRow[], totals: ClubTotals): ScoredRow[] {
  return rows
    .filter(({ weeks }) => weeks >= 0)
    .map((row) => ({ ...row, score: exactScore(row, totals) }))
    .sort((a, b) => (a.score > b.score ? -1 : a.score < b.score ? 1 : byRunner(a, b)));
}

/** Ranks of a page, from how many are above its first row and how many share that row's score. */
function placed(
  page: readonly ScoredRow[],
  { above, equal }: { above: number; equal: number | null },
): PlacedRow[] {
  const scores = page.map(({ score }) => score);
  const shared = scores.filter((score) => score === scores[0]).length;
  const before = above + (equal ?? shared) - shared;
  return page.map(({ score, ...row }) => {
    const group = scores.indexOf(score);
    return { ...row, rank: group === 0 ? above + 1 : before + group + 1 };
  });
}

function standingRow([runnerId, weeks, points]: FoundRow): StandingRow {
  return { runnerId, weeks, points };
}
