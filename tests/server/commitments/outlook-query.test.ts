import { expect, test } from "vitest";
import { addDays } from "@/domain/time-zone/local-date";
import { addWeeks } from "@/domain/week/week";
import { commitmentOutlook } from "@/server/commitments/outlook-query";
import { factoryNow, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

test("a runner without runs has no habit to be compared with", async () => {
  const outlook = await commitmentOutlook(await makeRunner(), factoryNow);
  expect(outlook.habit).toEqual({ medianRuns: 0, weeksWithRuns: 0 });
  expect(outlook.thisWeek).toBe(thisMonday);
  expect(outlook.existing).toEqual([]);
});

test("the habit is the median of the six weeks before this one, weeks without a run among them", async () => {
  const runnerId = await makeRunner();
  for (const [back, runs] of [1, 3, 3, 2].entries()) {
    const week = addWeeks(thisMonday, -1 - back);
    for (let run = 0; run < runs; run += 1)
      await makeRun(runnerId, addDays(week, run), { startedAt: factoryNow - back * 9 + run });
  }
  await makeRun(runnerId, thisMonday);
  await makeRun(runnerId, addWeeks(thisMonday, -7));
  const { habit } = await commitmentOutlook(runnerId, factoryNow);
  expect(habit).toEqual({ medianRuns: 1.5, weeksWithRuns: 4 });
});

test("the weeks that are given already are told, and no other runner's", async () => {
  const runnerId = await makeRunner();
  await commit(await makeRunner("Other"));
  const id = await commit(runnerId);
  const { existing } = await commitmentOutlook(runnerId, factoryNow);
  expect(existing).toMatchObject([{ id, startsOn: thisMonday }]);
});
