import { expect, test } from "vitest";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import { db } from "@/server/platform/db";
import { freezeSettledWeeks } from "@/server/streaks/freeze-settled-weeks";
import { homeStanding, ownStatement } from "@/server/streaks/queries";
import { makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

const monday = addWeeks(thisMonday, -2);
const start = Date.parse(`${monday}T09:00:00Z`);

test("a settled week freezes once with its evidence, and a late run shows as a correction", async () => {
  const runnerId = await makeRunner();
  await commit(runnerId, { days: 2, startsOn: monday, now: start });
  await makeRun(runnerId, monday);
  const now = settlesAt(monday);
  await freezeSettledWeeks(now - 1);
  expect(await db.frozenWeek.count({ where: { runnerId } })).toBe(0);
  await freezeSettledWeeks(now);
  await freezeSettledWeeks(now);
  const frozen = await db.frozenWeek.findMany({ where: { runnerId } });
  expect(frozen).toMatchObject([{ verdict: "kept-with-reserve", rulesVersion: 1 }]);

  await makeRun(runnerId, "2026-11-05");
  const { statements } = await ownStatement(runnerId, now + 1);
  expect(statements[0]).toMatchObject({
    verdict: "kept-with-reserve",
    corrected: { verdict: "kept", runDays: 2 },
  });
});

test("home says the same from frozen weeks as the whole statement does", async () => {
  const runnerId = await makeRunner();
  await commit(runnerId, { days: 2, startsOn: monday, now: start });
  for (const date of ["2026-11-02", "2026-11-04", "2026-11-10"]) await makeRun(runnerId, date);
  const now = settlesAt(addWeeks(monday, 1));
  const before = await homeStanding(runnerId, now);
  await freezeSettledWeeks(now);
  const after = await homeStanding(runnerId, now);
  expect(after).toEqual(before);
  expect(after.me).toMatchObject({ streakWeeks: 2, votes: 3 });
});
