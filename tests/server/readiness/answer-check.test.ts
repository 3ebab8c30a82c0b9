import { expect, test } from "vitest";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { instantOf } from "@/domain/time-zone/zone";
import { db } from "@/server/platform/db";
import { answerCheck, readinessInput } from "@/server/readiness/answer-check";
import { readinessToday } from "@/server/readiness/queries";
import { makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

const well = {
  dread: "fine",
  legs: "fine",
  sleep: "good",
  restingRate: null,
  trouble: null,
} as const;
const wednesday = addDays(thisMonday, 2);
const noon = (date = wednesday, zone = "UTC") => instantOf(date, 720, zone);

test("an answer is kept under the runner's own local date, and answering again replaces it", async () => {
  const runnerId = await makeRunner("Ana", { zone: "Pacific/Apia", dayStartMinutes: 180 });
  const now = instantOf(localDate("2026-11-19"), 120, "Pacific/Apia");
  await answerCheck({ ...well, legs: "heavy", dread: "dread" }, { runnerId, now });
  await answerCheck(well, { runnerId, now: now + 60_000 });
  const rows = await db.readinessCheck.findMany({ where: { runnerId } });
  expect(rows).toMatchObject([{ advice: "go", signs: [], legs: "fine", rulesVersion: 1 }]);
  expect(rows[0]?.localDate.toISOString()).toBe("2026-11-18T00:00:00.000Z");
  expect((await readinessToday({ runnerId, now })).today).toBe("2026-11-18");
});

test("yesterday's answers count, those of others do not", async () => {
  const runnerId = await makeRunner("Ana");
  const other = await makeRunner("Bo");
  const short = { ...well, sleep: "short" } as const;
  await answerCheck(short, { runnerId, now: noon() });
  await answerCheck(short, { runnerId: other, now: noon(addDays(wednesday, 1)) });
  await answerCheck(short, { runnerId, now: noon(addDays(wednesday, 1)) });
  const mine = await readinessToday({ runnerId, now: noon(addDays(wednesday, 1)) });
  const theirs = await readinessToday({ runnerId: other, now: noon(addDays(wednesday, 1)) });
  expect(mine.check).toMatchObject({ advice: "floor", signs: ["short-nights"] });
  expect(theirs.check).toMatchObject({ advice: "go", signs: [] });
});

test("the week stands beside the answer, and rest leaves it as it is", async () => {
  const runnerId = await makeRunner("Ana");
  await commit(runnerId, { days: 3, now: noon(thisMonday) });
  await makeRun(runnerId, thisMonday);
  const before = await readinessToday({ runnerId, now: noon() });
  const pain = {
    dread: null,
    legs: null,
    sleep: null,
    restingRate: null,
    trouble: "pain",
  } as const;
  await answerCheck(pain, { runnerId, now: noon() });
  const after = await readinessToday({ runnerId, now: noon() });
  expect(before).toMatchObject({ check: null, week: { keptDays: 1, committedDays: 3 } });
  expect(after.week).toEqual(before.week);
  expect(after.week?.daysAfterToday).toBe(4);
  expect(after.check).toMatchObject({ advice: "rest", professional: false, trouble: "pain" });
});

test("the third day of rest in a row names a professional", async () => {
  const runnerId = await makeRunner("Ana");
  const ill = {
    dread: null,
    legs: null,
    sleep: null,
    restingRate: null,
    trouble: "illness",
  } as const;
  for (const day of [0, 1, 2])
    await answerCheck(ill, { runnerId, now: noon(addDays(wednesday, day)) });
  const { check } = await readinessToday({ runnerId, now: noon(addDays(wednesday, 2)) });
  expect(check).toMatchObject({ advice: "rest", professional: true });
});

test("who leaves a question open is asked again, and a heart that cannot be is refused", () => {
  expect(readinessInput.safeParse({ ...well, sleep: null }).success).toBe(false);
  expect(readinessInput.safeParse({ ...well, restingRate: 20 }).success).toBe(false);
  expect(readinessInput.safeParse({ ...well, extra: 1 }).success).toBe(false);
  expect(readinessInput.safeParse(well).success).toBe(true);
});
