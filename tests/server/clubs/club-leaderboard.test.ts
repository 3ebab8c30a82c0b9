import fc from "fast-check";
import { expect, test } from "vitest";
import { type BoardEntry, clubBoard } from "@/domain/leaderboard/board";
import { addWeeks } from "@/domain/week/week";
import { clubLeaderboard } from "@/server/clubs/club-leaderboard";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { freezeRunner } from "@/server/streaks/freeze-settled-weeks";
import { rebuildRunner } from "@/server/streaks/rebuild-projections";
import { type RunnerStatement, statementsOf } from "@/server/streaks/statement-of";
import { makeClub, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

const now = Date.parse("2026-11-26T12:00:00Z");
const weeks = [-4, -3, -2, -1].map((back) => addWeeks(addWeeks(thisMonday, 1), back - 0));

async function history(name: string, days: number, runsByWeek: number[]) {
  const runnerId = await makeRunner(name);
  const first = weeks[0] ?? thisMonday;
  for (let back = 1; back <= 6; back += 1) {
    for (let run = 0; run < 3; run += 1) await runOn(runnerId, addWeeks(first, -back), run);
  }
  await commit(runnerId, { days, startsOn: first, now: Date.parse(`${first}T08:00:00Z`) });
  for (const [index, week] of weeks.entries()) {
    for (let day = 0; day < (runsByWeek[index] ?? 0); day += 1) await runOn(runnerId, week, day);
  }
  return runnerId;
}

async function runOn(runnerId: string, week: string, day: number) {
  const date = new Date(Date.parse(`${week}T00:00:00Z`) + day * 86_400_000);
  await makeRun(runnerId, date.toISOString().slice(0, 10));
}

test("the steady runner stands above the sandbagger and the binge runner", async () => {
  const steady = await history("Steady", 3, [3, 3, 3, 3]);
  const sandbagger = await history("Sandbagger", 1, [5, 5, 5, 5]);
  const binge = await history("Binge", 3, [0, 0, 7, 0]);
  const { clubId, ownerId } = await makeClub({ memberIds: [steady, sandbagger, binge] });
  const board = await clubLeaderboard({ clubId, window: "last-four" }, { runnerId: ownerId, now });
  expect(board.ranked.map(({ runnerId, rank }) => [runnerId, rank])).toEqual([
    [steady, 1],
    [sandbagger, 2],
    [binge, 3],
  ]);
  expect(board.ranked[0]?.weeks.map(({ points }) => points)).toEqual([1, 1, 1, 1]);
  expect(board.unranked.map(({ runnerId }) => runnerId)).toEqual([ownerId]);
});

test("what was frozen stands on the board, and a later correction is marked", async () => {
  const late = await history("Late", 3, [3, 3, 3, 2]);
  const { clubId } = await makeClub({ memberIds: [late] });
  const board = () => clubLeaderboard({ clubId, window: "last-four" }, { runnerId: late, now });
  const before = await board();
  expect(before.mine).toMatchObject({ corrected: false });
  await freezeRunner(late, now);
  expect(await board()).toEqual(before);
  await runOn(late, weeks[3] ?? thisMonday, 6);
  const after = await board();
  expect(after.mine).toMatchObject({ corrected: true, score: before.mine?.score });
  expect(after.mine?.weeks.map(({ keptDays, corrected }) => [keptDays, corrected])).toEqual([
    [3, null],
    [3, null],
    [3, null],
    [2, { keptDays: 3, paused: false }],
  ]);
  await rebuildRunner(late, now);
  expect(await board()).toEqual(after);
});

test("a settled week of rest without a run is left out, and so is one that a pause left unkept", async () => {
  const rested = await history("Rested", 3, [3, 3, 3, 0]);
  const ill = await history("Ill", 3, [3, 3, 3, 1]);
  const [monday = thisMonday] = weeks.slice(3);
  await db.runnerWeek.update({
    where: { runnerId_weekStart: { runnerId: rested, weekStart: toDate(monday) } },
    data: { recoveryDays: 2 },
  });
  const { id } = await db.commitment.findFirstOrThrow({ where: { runnerId: ill } });
  const onTuesday = { runnerId: ill, now: Date.parse(`${monday}T12:00:00Z`) + 86_400_000 };
  await pauseCommitment({ id }, onTuesday);
  const { clubId } = await makeClub({ memberIds: [rested, ill] });
  const { ranked } = await clubLeaderboard({ clubId, window: "last-four" }, { runnerId: ill, now });
  expect(ranked.map((line) => [line.rank, line.name, line.weeks.at(-1)?.paused])).toEqual([
    [1, "Ill", true],
    [1, "Rested", true],
  ]);
});

test("the board is the one that the domain finds in the facts of its members", async () => {
  const person = fc.record({
    days: fc.integer({ min: 1, max: 4 }),
    runs: fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { maxLength: 16 }),
    pausedOn: fc.option(fc.integer({ min: 0, max: 31 }), { freq: 3 }),
    visibility: fc.constantFrom(
      "clubs" as const,
      "clubs" as const,
      "link" as const,
      "partners" as const,
    ),
    frozen: fc.boolean(),
    late: fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { maxLength: 2 }),
  });
  const first = weeks[0] ?? thisMonday;
  const start = Date.parse(`${first}T08:00:00Z`);
  const at = (day: number) => start + day * 86_400_000;
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 3, maxLength: 5 }), async (people) => {
      const memberIds: string[] = [];
      for (const { days, runs, pausedOn, visibility, frozen, late } of people) {
        const runnerId = await makeRunner();
        memberIds.push(runnerId);
        const id = await commit(runnerId, { days, visibility, startsOn: first, now: start });
        const pause = pausedOn ?? 32;
        for (const day of runs.filter((on) => on < pause)) await runOn(runnerId, first, day);
        if (pausedOn !== null) await pauseCommitment({ id }, { runnerId, now: at(pausedOn) });
        for (const day of runs.filter((on) => on >= pause)) await runOn(runnerId, first, day);
        if (frozen) await freezeRunner(runnerId, now);
        for (const day of late) await runOn(runnerId, first, day);
      }
      const { clubId, ownerId } = await makeClub({ memberIds });
      const facts = await statementsOf([...memberIds, ownerId], now, { whole: true });
      for (const window of ["this-week", "last-four"] as const) {
        const board = await clubLeaderboard({ clubId, window }, { runnerId: ownerId, now });
        const entries = [...facts.values()].map((one) => entryOf(one, board.weeks));
        const { ranked, unranked } = clubBoard("kept", entries);
        const found = board.ranked.map(({ runnerId, rank, score, corrected, weeks: cells }) => {
          const counted = cells.map(({ keptDays, committedDays, paused }) => [
            keptDays,
            committedDays,
            paused,
          ]);
          return { runnerId, rank, score: score.toFixed(12), corrected, counted };
        });
        const expected = ranked.map(({ runnerId, rank, score, corrected, weeks: lines }) => {
          const counted = lines.map((line) => [
            line.keptDays,
            line.committedDays,
            line.verdict === "paused",
          ]);
          return { runnerId, rank, score: score.toFixed(12), corrected, counted };
        });
        const byId = (a: { runnerId: string }, b: { runnerId: string }) =>
          a.runnerId < b.runnerId ? -1 : 1;
        expect(found.sort(byId)).toEqual(expected.sort(byId));
        expect(board.unranked.map(({ runnerId }) => runnerId).sort()).toEqual(
          unranked.map(({ runnerId }) => runnerId).sort(),
        );
      }
    }),
    { numRuns: Number(process.env.RUNPACT_PROPERTY_RUNS ?? 5), endOnFailure: true },
  );
}, 60_000);

/** What the rules of the streak say of one member, as far as a club may see it. */
function entryOf(
  { runnerId, statements, commitments }: RunnerStatement,
  window: string[],
): BoardEntry {
  const [shown] = commitments.filter(({ visibility }) => ["clubs", "link"].includes(visibility));
  const lines = shown ? statements.filter(({ week }) => window.includes(week)) : [];
  const medianRuns = shown?.baselineRunsPerWeek ?? 0;
  return {
    runnerId,
    weeks: lines.map((line) => ({ ...line, medianRuns })),
    streakWeeks: 0,
    runs: 0,
  };
}

test("a commitment that is not shown to clubs leaves its runner without a rank", async () => {
  const runnerId = await makeRunner("Quiet");
  await commit(runnerId, { visibility: "partners", startsOn: thisMonday });
  const { clubId } = await makeClub({ memberIds: [runnerId] });
  const board = await clubLeaderboard(
    { clubId, window: "this-week" },
    { runnerId, now: now - 4 * 86_400_000 },
  );
  expect(board.ranked).toEqual([]);
  expect(board.unranked).toHaveLength(2);
});

test("equal scores share a rank and a stranger finds no board", async () => {
  const members = [await makeRunner("A"), await makeRunner("B"), await makeRunner("C")];
  for (const member of members) await commit(member, { days: 2 });
  for (const date of ["2026-11-16", "2026-11-17"]) await makeRun(members[1] ?? "", date);
  const { clubId } = await makeClub({ memberIds: members });
  const reader = { runnerId: members[0] ?? "", now: now - 4 * 86_400_000 };
  const board = await clubLeaderboard({ clubId, window: "this-week" }, reader);
  expect(board.ranked.map(({ rank, name }) => [rank, name])).toEqual([
    [1, "B"],
    [2, "A"],
    [2, "C"],
  ]);
  await expect(
    clubLeaderboard({ clubId, window: "this-week" }, { ...reader, runnerId: await makeRunner() }),
  ).rejects.toMatchObject({ code: "not-found" });
});
