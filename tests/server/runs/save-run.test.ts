import { expect, test } from "vitest";
import { db } from "@/server/platform/db";
import { saveRun } from "@/server/runs/save-run";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, makeRun, runFacts, thisMonday } from "@/tests/run-factories";

async function weekRow(runnerId: string) {
  return db.runnerWeek.findUniqueOrThrow({
    where: { runnerId_weekStart: { runnerId, weekStart: new Date(`${thisMonday}T00:00:00Z`) } },
  });
}

test("recording the same run twice keeps one run and counts it once", async () => {
  const runnerId = await makeRunner();
  const run = runFacts(runnerId, "2026-11-17");
  expect(await saveRun(run, factoryNow)).toBe(true);
  expect(await saveRun(run, factoryNow)).toBe(false);
  expect(await db.run.count({ where: { runnerId } })).toBe(1);
  expect(await weekRow(runnerId)).toMatchObject({ runs: 1, daysMask: 0b10, movingSeconds: 2400 });
});

test("two runs on one day are one day and two runs", async () => {
  const runnerId = await makeRunner();
  await makeRun(runnerId, "2026-11-16");
  await makeRun(runnerId, "2026-11-16", { startedAt: factoryNow });
  expect(await weekRow(runnerId)).toMatchObject({ runs: 2, daysMask: 1, distanceMetres: 14_000 });
});

test("twenty runs saved at once are all in their week", async () => {
  const runnerId = await makeRunner();
  const days = ["16", "17", "18", "19"];
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => makeRun(runnerId, `2026-11-${days[i % 4]}`)),
  );
  expect(await weekRow(runnerId)).toMatchObject({ runs: 20, daysMask: 0b1111 });
});

test("a run under the floor of its week is kept but does not count", async () => {
  const runnerId = await makeRunner();
  await commit(runnerId, { floorSeconds: 1800 });
  await makeRun(runnerId, "2026-11-18", { movingSeconds: 1799, elapsedSeconds: 1799 });
  expect(await weekRow(runnerId)).toMatchObject({ runs: 0, daysMask: 0, movingSeconds: 1799 });
  await makeRun(runnerId, "2026-11-18", { movingSeconds: 1800 });
  expect(await weekRow(runnerId)).toMatchObject({ runs: 1, daysMask: 0b100 });
});

test("a ride is kept, and counts for no week", async () => {
  const runnerId = await makeRunner();
  await makeRun(runnerId, "2026-11-18", { sport: "ride" });
  expect(await db.runnerWeek.count({ where: { runnerId } })).toBe(0);
});

test("the very same file is refused in words", async () => {
  const runnerId = await makeRunner();
  const file = {
    sha256: new Uint8Array(32).fill(7),
    session: 0,
    name: "a.fit",
    bytes: 1,
    content: new Uint8Array([1]),
  };
  await makeRun(runnerId, "2026-11-18", { file });
  await expect(makeRun(runnerId, "2026-11-18", { file })).rejects.toMatchObject({
    reason: "already-imported",
  });
  expect((await weekRow(runnerId)).runs).toBe(1);
});

test("a date outside its week is refused by the database", async () => {
  const runnerId = await makeRunner();
  const run = { ...runFacts(runnerId, "2026-11-23"), weekStart: thisMonday };
  await expect(saveRun(run, factoryNow)).rejects.toThrow(/run_day_lies_in_its_week/);
});
