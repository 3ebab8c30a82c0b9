import { isKept, type WeekStatement } from "@/domain/streak/statement";
import { tallyDiffers } from "./board-week";
import { pointsFactor, weekParts } from "./points";
import { rankRows } from "./rank";
import { clubTotals, exactScore, type Standing, windowScore } from "./standing";

export type Board = "kept" | "streak" | "runs" | "comebacks";

/** The window of a board: the running week, or the last four settled ones. */
export type BoardWindow = "this-week" | "last-four";

export const settledWeeksInWindow = 4;

/** A week of the window under a commitment that the club may see. */
export type BoardWeek = Pick<
  WeekStatement,
  "week" | "verdict" | "comeback" | "keptDays" | "committedDays" | "corrected"
> & {
  /** Median runs a week over the six weeks before this week's commitment was made. */
  medianRuns: number;
};

export type BoardEntry = {
  runnerId: string;
  /** Empty for a runner without a commitment that the club may see. */
  weeks: readonly BoardWeek[];
  streakWeeks: number;
  /** Counted runs in the window. */
  runs: number;
};

/** `corrected` where a settled week would give other points today than were frozen. */
export type BoardRow = BoardEntry & { score: number; rank: number; corrected: boolean };

/** Runners by rank, and below them those whom this board cannot rank. */
export type RankedBoard = { ranked: BoardRow[]; unranked: BoardEntry[] };

/** A club's board over one window. Only the board of runs ranks a runner without a visible commitment. */
export function clubBoard(board: Board, entries: readonly BoardEntry[]): RankedBoard {
  const isRanked = (entry: BoardEntry) => board === "runs" || entry.weeks.length > 0;
  const ranked = entries.filter(isRanked);
  const unranked = entries.filter((entry) => !isRanked(entry));
  if (board === "kept") return { ranked: rankByPoints(ranked), unranked };
  const rows = ranked.map((entry) => ({ ...entry, score: countOf(board, entry) }));
  return { ranked: rankRows(rows, ({ score }) => score).map(marked), unranked };
}

function rankByPoints(entries: readonly BoardEntry[]): BoardRow[] {
  const rows = entries.map((entry) => ({ ...entry, standing: standingOf(entry) }));
  const totals = clubTotals(rows.map(({ standing }) => standing));
  return rankRows(rows, ({ standing }) => exactScore(standing, totals)).map(
    ({ standing, ...row }) => marked({ ...row, score: windowScore(standing, totals) }),
  );
}

function marked<Row extends BoardEntry>(row: Row): Row & { corrected: boolean } {
  return { ...row, corrected: row.weeks.some(isCorrected) };
}

function isCorrected({ keptDays, verdict, corrected }: BoardWeek): boolean {
  if (corrected === null) return false;
  return tallyDiffers(
    { keptDays, paused: verdict === "paused" },
    { keptDays: corrected.keptDays, paused: corrected.verdict === "paused" },
  );
}

function countOf(board: Exclude<Board, "kept">, entry: BoardEntry): number {
  switch (board) {
    case "streak":
      return entry.streakWeeks;
    case "runs":
      return entry.runs;
    case "comebacks":
      return entry.weeks.filter((week) => week.comeback && isKept(week.verdict)).length;
  }
}

/** Points week by week; paused weeks are left out. */
function standingOf({ weeks }: BoardEntry): Standing {
  const counted = weeks.filter((week) => week.verdict !== "paused");
  const parts = counted.map((week) =>
    weekParts(week, pointsFactor(week.committedDays, week.medianRuns)),
  );
  return { weeks: counted.length, points: parts.reduce((sum, part) => sum + part, 0) };
}
