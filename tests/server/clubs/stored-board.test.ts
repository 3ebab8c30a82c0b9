import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoardCursor, BoardSlice } from "@/server/clubs/board-slice";
import { cursorInput } from "@/server/clubs/board-slice";
import { openBoard } from "@/server/clubs/open-board";
import { standingWindow } from "@/server/clubs/standing-window";
import { storedBoard } from "@/server/clubs/stored-board";
import { boardNow, clubWithRows, computedSlice, storeBoard, type WeekRow } from "./board-rows";

const windows = ["this-week", "last-four"] as const;

/** Few kinds of weeks, so that many runners tie, also across different numbers of weeks. */
const anyWeek = fc.option(
  fc.record({
    daysMask: fc.constantFrom(0, 1, 3, 7),
    recoveryDays: fc.constant(0),
    committedDays: fc.constantFrom(1, 2, 3),
    medianHalves: fc.constant(4),
    paused: fc.constantFrom(false, false, false, true),
    audience: fc.constantFrom("clubs", "clubs", "clubs", "partners"),
    frozen: fc.constant(null),
  }) satisfies fc.Arbitrary<WeekRow>,
  { freq: 4 },
);

type Wish = { clubId: string; focusId: string; after: BoardCursor | null };

async function sameSlice(wish: Wish, window: (typeof windows)[number]): Promise<BoardSlice> {
  const within = standingWindow(window, boardNow);
  const opened = await openBoard({ ...wish, readerId: wish.focusId }, within);
  if (!opened?.stored) throw new Error("The board is not stored.");
  const slice = await storedBoard(opened.stored, wish, within);
  expect(slice).toEqual(await computedSlice(wish, within));
  return slice;
}

test("page by page a stored board is the computed one, ties and ranks included", async () => {
  const anyMembers = fc.array(fc.array(anyWeek, { minLength: 5, maxLength: 5 }), {
    minLength: 120,
    maxLength: 170,
  });
  await fc.assert(
    fc.asyncProperty(anyMembers, fc.nat(119), async (members, nth) => {
      const { clubId, memberIds } = await clubWithRows(members, (row) => row.committedDays / 3);
      await storeBoard(clubId);
      const focusId = memberIds[nth] ?? "";
      for (const window of windows) {
        let after: BoardCursor | null = null;
        let shown = 0;
        for (;;) {
          const slice: BoardSlice = await sameSlice({ clubId, focusId, after }, window);
          shown += slice.page.length;
          if (!slice.next) break;
          after = cursorInput.parse(slice.next);
        }
        let unranked = 0;
        after = null;
        for (;;) {
          const slice: BoardSlice = await sameSlice({ clubId, focusId, after }, window);
          unranked += slice.unranked.length;
          if (!slice.nextUnranked) break;
          after = cursorInput.parse(slice.nextUnranked);
        }
        expect(shown + unranked).toBe(members.length + 1);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 60_000);
