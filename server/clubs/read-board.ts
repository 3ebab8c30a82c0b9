import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import type { BoardSlice, BoardWish } from "./board-slice";
import { computedBoard } from "./computed-board";
import { foldChanges } from "./fold-changes";
import { openBoard } from "./open-board";
import type { StandingWindow } from "./standing-window";
import { storedBoard } from "./stored-board";

/** Up to so many members a board is computed at each reading; beyond, it is asked to be stored. */
export const mostComputed = 500;

/** A slice of a board with the club's name, for one of the club's members; anybody else finds no club. */
export async function readBoard(
  wish: BoardWish & { readerId: string },
  window: StandingWindow,
): Promise<BoardSlice & { clubName: string }> {
  let opened = await openBoard(wish, window);
  if (opened?.stored && opened.has_changes) {
    await foldChanges(wish.clubId);
    opened = await openBoard(wish, window);
  }
  if (!opened?.is_member) throw notFound("club");
  const clubName = opened.name ?? "";
  if (opened.stored) return { ...(await storedBoard(opened.stored, wish, window)), clubName };
  const standings = opened.computed ?? [];
  if (standings.length > mostComputed) await askToStore(wish.clubId);
  return { ...computedBoard(standings, wish), clubName };
}

/** Leaves word that this club has grown; the worker stores its board from the next minutes on. */
async function askToStore(clubId: string): Promise<void> {
  await db.clubBoard.createMany({ data: [{ clubId }], skipDuplicates: true });
}
