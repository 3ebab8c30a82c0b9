import fc from "fast-check";
import { expect, test } from "vitest";
import { buildBoards } from "@/server/clubs/build-boards";
import { joinClub } from "@/server/clubs/join-club";
import { leaveClub } from "@/server/clubs/leave-club";
import { readBoard } from "@/server/clubs/read-board";
import { standingWindow } from "@/server/clubs/standing-window";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { showCommitment } from "@/server/commitments/show-commitment";
import { db } from "@/server/platform/db";
import { deleteRun } from "@/server/runs/delete-run";
import { freezeRunner } from "@/server/streaks/freeze-settled-weeks";
import { rebuildRunner } from "@/server/streaks/rebuild-projections";
import { makeClub, makeRunner } from "@/tests/factories";
import { commit, makeRun } from "@/tests/run-factories";
import { boardNow, boardWeeks, computedSlice, storeBoard, thisWeek } from "./board-rows";

const firstWeek = boardWeeks[0] ?? thisWeek;
const start = Date.parse(`${firstWeek}T08:00:00Z`);
const dates = fc
  .integer({ min: 0, max: 31 })
  .map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10));
const member = fc.integer({ min: 0, max: 3 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("run" as const), member, date: dates }) },
  fc.record({ kind: fc.constant("delete" as const), member, nth: fc.nat(9) }),
  fc.record({
    kind: fc.constant("show" as const),
    member,
    visibility: fc.constantFrom(
      "only_me" as const,
      "partners" as const,
      "clubs" as const,
      "link" as const,
    ),
  }),
  fc.record({ kind: fc.constant("pause" as const), member }),
  fc.record({ kind: fc.constant("leave" as const), member }),
  fc.record({ kind: fc.constant("join" as const), member }),
  fc.record({ kind: fc.constant("freeze" as const), member }),
  fc.record({ kind: fc.constant("rebuild" as const), member }),
  fc.record({ kind: fc.constant("read" as const), member }),
);

async function boardsAgree(clubId: string, readerId: string): Promise<void> {
  for (const window of ["this-week", "last-four"] as const) {
    const within = standingWindow(window, boardNow);
    const wish = { clubId, focusId: readerId, after: null };
    const { clubName: _, ...read } = await readBoard({ ...wish, readerId }, within);
    expect(read).toEqual(await computedSlice(wish, within));
  }
}

test("whatever happened, a stored board read at once equals the one computed from the facts", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const people: { runnerId: string; id: string; runs: string[] }[] = [];
      for (const days of [1, 2, 3, 3]) {
        const runnerId = await makeRunner();
        people.push({
          runnerId,
          id: await commit(runnerId, { days, startsOn: firstWeek, now: start }),
          runs: [],
        });
      }
      const { clubId, ownerId } = await makeClub({
        joining: "open",
        memberIds: people.slice(0, 3).map(({ runnerId }) => runnerId),
      });
      await storeBoard(clubId);
      for (const one of steps) {
        const person = people[one.member];
        if (!person) continue;
        const { runnerId, id, runs } = person;
        const acting = { runnerId, now: boardNow };
        const isIn = await db.membership.count({ where: { clubId, runnerId } });
        if (one.kind === "run") runs.push(await makeRun(runnerId, one.date));
        else if (one.kind === "delete") {
          const [gone] = runs.splice(one.nth % Math.max(1, runs.length), 1);
          if (gone) await deleteRun({ id: gone }, acting);
        } else if (one.kind === "show")
          await showCommitment({ id, visibility: one.visibility }, acting);
        else if (one.kind === "pause") await pauseCommitment({ id }, acting);
        else if (one.kind === "leave" && isIn) await leaveClub({ clubId }, acting);
        else if (one.kind === "join") await joinClub({ clubId }, acting);
        else if (one.kind === "freeze") await freezeRunner(runnerId, boardNow);
        else if (one.kind === "rebuild") await rebuildRunner(runnerId, boardNow);
        else if (one.kind === "read") await boardsAgree(clubId, ownerId);
      }
      await boardsAgree(clubId, ownerId);
      expect(await db.clubWindow.count({ where: { clubId, ready: true } })).toBeGreaterThan(1);
      expect(await db.clubChange.count({ where: { clubId } })).toBe(0);
      const counts = await db.clubStandingCount.findMany({ where: { clubId, members: { gt: 0 } } });
      const standings = await db.clubStanding.count({ where: { clubId } });
      expect(counts.reduce((sum, { members }) => sum + members, 0)).toBe(standings);
    }),
    { numRuns: Number(process.env.RUNPACT_PROPERTY_RUNS ?? 8), endOnFailure: true },
  );
}, 60_000);

test("while people run, join and leave, readers and the worker neither block one another nor lose anything", async () => {
  const people: string[] = [];
  for (let made = 0; made < 6; made += 1) {
    const runnerId = await makeRunner();
    await commit(runnerId, { days: 3, startsOn: firstWeek, now: start });
    people.push(runnerId);
  }
  const { clubId, ownerId } = await makeClub({ joining: "open", memberIds: people.slice(0, 4) });
  await storeBoard(clubId);
  const within = standingWindow("last-four", boardNow);
  const wish = { clubId, focusId: ownerId, readerId: ownerId, after: null };
  const writers = people.map(async (runnerId, nth) => {
    for (let day = 0; day < 12; day += 1) {
      const date = new Date(start + (day * 2 + (nth % 2)) * 86_400_000);
      await makeRun(runnerId, date.toISOString().slice(0, 10));
      if (nth > 3 && day % 3 === 0) await joinClub({ clubId }, { runnerId, now: boardNow });
      if (nth > 3 && day % 3 === 2) await leaveClub({ clubId }, { runnerId, now: boardNow });
    }
  });
  const readers = Array.from({ length: 3 }, async () => {
    for (let time = 0; time < 15; time += 1) await readBoard(wish, within);
  });
  const worker = async () => {
    for (let time = 0; time < 4; time += 1) await buildBoards(boardNow);
  };
  await Promise.all([...writers, ...readers, worker()]);
  await boardsAgree(clubId, ownerId);
  const { page } = await readBoard(wish, within);
  expect(page).toHaveLength(4);
}, 60_000);
