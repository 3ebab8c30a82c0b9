import { expect, test } from "vitest";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import { buildBoards, rebuildBoards } from "@/server/clubs/build-boards";
import { closeDueClubs } from "@/server/clubs/close-due-clubs";
import { clubLeaderboard } from "@/server/clubs/club-leaderboard";
import { deleteClub } from "@/server/clubs/delete-club";
import { mostComputed } from "@/server/clubs/read-board";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { boardNow, clubWithRows, storeBoard, thisWeek, type WeekRow } from "./board-rows";

const dayMs = 86_400_000;
const week: WeekRow = {
  daysMask: 3,
  recoveryDays: 0,
  committedDays: 3,
  medianHalves: 6,
  paused: false,
  audience: "clubs",
  frozen: null,
};
const members = (count: number) =>
  Array.from({ length: count }, () => [week, week, week, week, week]);

async function windowsOf(clubId: string): Promise<string[]> {
  const rows = await db.clubWindow.findMany({
    where: { clubId, ready: true },
    orderBy: [{ span: "asc" }, { through: "asc" }],
  });
  return rows.map(({ span, through }) => `${span} ${fromDate(through)}`);
}

test("reading the board of a club that has grown has it stored, and says the same before and after", async () => {
  const { clubId, ownerId } = await clubWithRows(members(mostComputed), () => 1);
  const read = () =>
    clubLeaderboard({ clubId, window: "last-four" }, { runnerId: ownerId, now: boardNow });
  const computed = await read();
  expect(await windowsOf(clubId)).toEqual([]);
  await storeBoard(clubId);
  expect(await windowsOf(clubId)).toContain("4 2026-11-16");
  expect(await read()).toEqual(computed);
  expect(computed).toMatchObject({ rankedCount: mostComputed, unrankedCount: 1 });
});

test("a small club's board is not stored, however often it is read", async () => {
  const { clubId, ownerId } = await clubWithRows(members(3), () => 1);
  await clubLeaderboard({ clubId, window: "last-four" }, { runnerId: ownerId, now: boardNow });
  expect(await db.clubBoard.count({ where: { clubId } })).toBe(0);
});

test("the next window is there before it begins, and one that is over is forgotten", async () => {
  const { clubId } = await clubWithRows(members(2), () => 1);
  const monday = Date.parse(`${addWeeks(thisWeek, 1)}T00:00:00Z`);
  await storeBoard(clubId);
  expect(await windowsOf(clubId)).toEqual(["1 2026-11-23", "4 2026-11-16"]);
  await buildBoards(monday - dayMs);
  expect(await windowsOf(clubId)).toEqual(["1 2026-11-23", "1 2026-11-30", "4 2026-11-16"]);
  await buildBoards(monday);
  expect(await windowsOf(clubId)).toEqual(["1 2026-11-30", "4 2026-11-16"]);
  await buildBoards(settlesAt(thisWeek) - 1);
  expect(await windowsOf(clubId)).toContain("4 2026-11-23");
});

test("a standing that differs from the facts is found, told and mended", async () => {
  const { clubId, memberIds } = await clubWithRows(members(4), () => 1);
  await storeBoard(clubId);
  expect(await buildBoards(boardNow)).toBe(0);
  await db.clubStanding.updateMany({
    where: { clubId, runnerId: memberIds[1] ?? "", span: 1 },
    data: { fullWeeks: 1 },
  });
  expect(await buildBoards(boardNow)).toBe(1);
  expect(await buildBoards(boardNow)).toBe(0);
});

test("all boards can be made again from the facts, and a closed club leaves nothing behind", async () => {
  const { clubId, ownerId, memberIds } = await clubWithRows(members(4), () => 1);
  await storeBoard(clubId);
  const standings = () =>
    db.clubStanding.findMany({
      where: { clubId },
      orderBy: [{ runnerId: "asc" }, { span: "asc" }],
    });
  const before = await standings();
  expect(before).toHaveLength(2 * (memberIds.length + 1));
  await rebuildBoards(boardNow);
  expect(await standings()).toEqual(before);
  await deleteClub({ clubId }, { runnerId: ownerId, now: boardNow });
  await closeDueClubs(boardNow + 7 * dayMs);
  await buildBoards(boardNow);
  expect(await standings()).toEqual([]);
  expect(await db.clubChange.count({ where: { clubId } })).toBe(0);
});
