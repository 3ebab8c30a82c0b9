import { rankRows } from "@/domain/leaderboard/rank";
import { clubTotals, exactScore } from "@/domain/leaderboard/standing";
import {
  type BoardSlice,
  type BoardWish,
  byRunner,
  cutPage,
  rowsOnBoard,
  type StandingRow,
  unrankedShown,
} from "./board-slice";

/** A member as the database finds them from their weeks. */
export type FoundStanding = [runnerId: string, weeks: number, points: number, fullWeeks: number];

/** A board computed from all its members' standings, for clubs of a size at which that takes no time. */
export function computedBoard(
  found: readonly FoundStanding[],
  { focusId, after }: BoardWish,
): BoardSlice {
  const rows = found
    .map(([runnerId, weeks, points]) => ({ runnerId, weeks, points }))
    .sort(byRunner);
  const counted = rows.filter(({ weeks }) => weeks >= 0);
  const others = rows.filter(({ weeks }) => weeks < 0);
  const totals = clubTotals(counted);
  const score = (row: StandingRow) => exactScore(row, totals);
  const ranked = rankRows(counted, score);
  const rest = after && after.weeks >= 0 ? ranked.filter(isBehind(after, score)) : ranked;
  const unranked = after?.weeks === -1 ? others.filter((row) => byRunner(after, row) < 0) : others;
  const { page, next } = cutPage(rest, rowsOnBoard);
  const { page: shown, next: nextUnranked } = cutPage(unranked, unrankedShown);
  return {
    totals: {
      ...totals,
      ranked: counted.length,
      unranked: others.length,
      fullWeeks: found.reduce((sum, [, , , fullWeeks]) => sum + fullWeeks, 0),
    },
    page,
    next,
    focus: ranked.find(({ runnerId }) => runnerId === focusId) ?? null,
    unranked: shown.map(({ runnerId }) => runnerId),
    nextUnranked,
  };
}

function isBehind(after: StandingRow, score: (row: StandingRow) => bigint) {
  const last = score(after);
  return (row: StandingRow) => {
    const its = score(row);
    return its < last || (its === last && byRunner(after, row) < 0);
  };
}
