import { z } from "zod";
import type { BoardWindow } from "@/domain/leaderboard/board";
import { clubMean, windowScore } from "@/domain/leaderboard/standing";
import type { WeekStart } from "@/domain/week/week";
import type { Acting } from "@/server/platform/acting";
import { notFound } from "@/server/platform/errors";
import { type BoardLine, boardLines } from "./board-lines";
import { type BoardCursor, cursorInput, type PlacedRow } from "./board-slice";
import { readBoard } from "./read-board";
import { standingWindow, weeksOfWindow } from "./standing-window";

export type { BoardWindow } from "@/domain/leaderboard/board";
export type { BoardLine, BoardWeekCell } from "./board-lines";

export type RankedLine = BoardLine & { rank: number; score: number };

/** What a board says of the whole club. */
export type BoardSummary = {
  clubMean: number;
  rankedCount: number;
  unrankedCount: number;
  /** Weeks of the window of which every promised day is kept, over all who are ranked. */
  fullWeeks: number;
};

export type Leaderboard = BoardSummary & {
  clubName: string;
  window: BoardWindow;
  weeks: WeekStart[];
  /** Fifty rows from the top or from behind the cursor. */
  ranked: RankedLine[];
  /** The reader's own row, wherever it is; null without a rank. */
  mine: RankedLine | null;
  /** Members without a commitment that the club may see, the youngest accounts first. */
  unranked: BoardLine[];
  /** Cursors to later rows, and to later members without a rank. */
  next: string | null;
  nextUnranked: string | null;
};

const windowInput = z.enum(["this-week", "last-four"]);

export const leaderboardInput = z.strictObject({
  clubId: z.uuid(),
  window: windowInput,
  after: cursorInput.nullish(),
});

type BoardInput = { clubId: string; window: BoardWindow; after?: BoardCursor | null | undefined };

/** The default board of a club, for its members: kept commitments over the running week or the last four settled ones. */
export async function clubLeaderboard(
  { clubId, window, after = null }: BoardInput,
  { runnerId, now }: Acting,
): Promise<Leaderboard> {
  const within = standingWindow(window, now);
  const slice = await readBoard({ clubId, focusId: runnerId, after, readerId: runnerId }, within);
  const { page, focus } = slice;
  const shown = [...page, ...(focus ? [focus] : [])].map((row) => row.runnerId);
  const lines = await boardLines(clubId, within, [...shown, ...slice.unranked], runnerId);
  const ranked = (row: PlacedRow) => rankedLine(row, lines, slice);
  const ownRow = page.find((row) => row.runnerId === runnerId) ?? focus;
  return {
    clubName: slice.clubName,
    window,
    weeks: weeksOfWindow(within),
    ...summaryOf(slice),
    ranked: page.flatMap(ranked).sort((a, b) => a.rank - b.rank || byName(a, b)),
    mine: ownRow ? (ranked(ownRow)[0] ?? null) : null,
    unranked: slice.unranked.flatMap((id) => lines.get(id) ?? []).sort(byName),
    next: slice.next,
    nextUnranked: slice.nextUnranked,
  };
}

/** One member's row of a board; rank and score are null without a commitment that the club may see. */
export async function boardPlace(
  { clubId, window, memberId }: { clubId: string; window: BoardWindow; memberId: string },
  { runnerId: readerId, now }: Acting,
): Promise<BoardSummary & { line: BoardLine; rank: number | null; score: number | null }> {
  const within = standingWindow(window, now);
  const slice = await readBoard({ clubId, focusId: memberId, after: null, readerId }, within);
  const lines = await boardLines(clubId, within, [memberId], readerId);
  const line = lines.get(memberId);
  if (!line) throw notFound("runner");
  const [ranked] = slice.focus ? rankedLine(slice.focus, lines, slice) : [];
  return {
    ...summaryOf(slice),
    line,
    rank: ranked?.rank ?? null,
    score: ranked?.score ?? null,
  };
}

type Slice = Awaited<ReturnType<typeof readBoard>>;

function summaryOf({ totals }: Slice): BoardSummary {
  return {
    clubMean: clubMean(totals),
    rankedCount: totals.ranked,
    unrankedCount: totals.unranked,
    fullWeeks: totals.fullWeeks,
  };
}

/** Those who share a rank, as far as they share a page, stand by name. */
function byName(a: BoardLine, b: BoardLine): number {
  return a.name.localeCompare(b.name);
}

/** None for a row whose runner has just left or is not for the reader to see; the ranks of the others stay. */
function rankedLine(
  row: PlacedRow,
  lines: ReadonlyMap<string, BoardLine>,
  { totals }: Slice,
): RankedLine[] {
  const line = lines.get(row.runnerId);
  return line ? [{ ...line, rank: row.rank, score: windowScore(row, totals) }] : [];
}
