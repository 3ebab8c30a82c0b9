import { z } from "zod";
import type { ClubTotals, Standing } from "@/domain/leaderboard/standing";

/** How many rows of a board are shown at once. */
export const rowsOnBoard = 50;

/** How many of those without a rank are shown at once. */
export const unrankedShown = 24;

export type StandingRow = Standing & { runnerId: string };
export type PlacedRow = StandingRow & { rank: number };

export type BoardTotals = ClubTotals & {
  ranked: number;
  unranked: number;
  /** Weeks in the window of which every promised day is kept, over all who are ranked. */
  fullWeeks: number;
};

/** A part of a board: rows with ranks, the place of the member asked about, and those without a rank. */
export type BoardSlice = {
  totals: BoardTotals;
  page: PlacedRow[];
  /** Null for a member without a rank. */
  focus: PlacedRow | null;
  unranked: string[];
  next: string | null;
  nextUnranked: string | null;
};

/** Whose place is asked for, and after which row to go on; null is the top. */
export type BoardWish = { clubId: string; focusId: string; after: BoardCursor | null };

/** The last row of a page; `weeks` is -1 among those without a rank. */
export type BoardCursor = StandingRow;

export const cursorInput = z
  .string()
  .regex(/^(-1|[0-4])\.\d{1,13}\.[0-9a-f-]{36}$/)
  .transform((text): BoardCursor => {
    const [weeks, points, runnerId = ""] = text.split(".");
    return { weeks: Number(weeks), points: Number(points), runnerId };
  })
  .refine(({ runnerId }) => z.uuid().safeParse(runnerId).success);

/** A cursor as text, for an address. */
export function cursorText({ weeks, points, runnerId }: BoardCursor): string {
  return `${weeks}.${points}.${runnerId}`;
}

/** The first `shown` of rows of which one more was fetched, with the cursor to the others. */
export function cutPage<Row extends StandingRow>(
  rows: readonly Row[],
  shown: number,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, shown);
  const last = page.at(-1);
  return { page, next: rows.length > shown && last ? cursorText(last) : null };
}

/** Before or after one another where scores are equal: the younger account first. */
export function byRunner(a: StandingRow, b: StandingRow): number {
  return a.runnerId < b.runnerId ? 1 : a.runnerId > b.runnerId ? -1 : 0;
}
