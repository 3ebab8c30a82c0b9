import { expect, test } from "vitest";
import { addWeeks } from "@/domain/week/week";
import { changeCommitment } from "@/server/commitments/change-commitment";
import { endCommitment } from "@/server/commitments/end-commitment";
import { pauseCommitment } from "@/server/commitments/pause-commitment";
import { visibleCommitment } from "@/server/commitments/queries";
import { resumeCommitment } from "@/server/commitments/resume-commitment";
import { showCommitment } from "@/server/commitments/show-commitment";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makePartnership, makeRunner } from "@/tests/factories";
import { commit, makeRun, thisMonday } from "@/tests/run-factories";

const terms = { daysPerWeek: 3, standard: null, floorSeconds: 600 };

test("of ten commitments made at once for the same weeks one stands", async () => {
  const runnerId = await makeRunner();
  const made = await Promise.allSettled(Array.from({ length: 10 }, () => commit(runnerId)));
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refusals = made.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []));
  expect(new Set(refusals)).toEqual(new Set(["already-committed"]));
  expect(await db.commitment.count({ where: { runnerId } })).toBe(1);
});

test("the factor on the board comes from the median of the six weeks before", async () => {
  const runnerId = await makeRunner();
  for (const back of [1, 2, 3, 4, 5, 6]) {
    const week = addWeeks(thisMonday, -back);
    for (let run = 0; run < 6; run += 1)
      await makeRun(runnerId, week, { startedAt: factoryNow + run });
  }
  await commit(runnerId, { days: 3 });
  const week = await db.runnerWeek.findFirstOrThrow({
    where: { runnerId, weekStart: new Date(`${thisMonday}T00:00:00Z`) },
  });
  expect(week).toMatchObject({ committedDays: 3, pointsFactor: 0.5 });
});

test("harder holds from this week, easier from the first Monday at least seven days ahead", async () => {
  const runnerId = await makeRunner();
  const acting = { runnerId, now: factoryNow };
  const id = await commit(runnerId);
  const harder = { ...terms, daysPerWeek: 4 };
  expect(await changeCommitment({ id, terms: harder }, acting)).toEqual({ fromWeek: thisMonday });
  const easier = await changeCommitment({ id, terms: { ...terms, daysPerWeek: 2 } }, acting);
  expect(easier).toEqual({ fromWeek: addWeeks(thisMonday, 2) });
  const weeks = await db.runnerWeek.findMany({
    where: { runnerId },
    orderBy: { weekStart: "asc" },
  });
  expect(weeks.map(({ committedDays }) => committedDays)).toEqual([4, 4, 2, 2, 2, 2, 2, 2]);
});

test("a pause marks its weeks at once and resuming frees the later ones", async () => {
  const runnerId = await makeRunner();
  const acting = { runnerId, now: factoryNow };
  const id = await commit(runnerId, { weeks: 3 });
  await pauseCommitment({ id }, acting);
  await pauseCommitment({ id }, acting);
  expect(await db.commitmentPause.count({ where: { runnerId } })).toBe(1);
  expect(await db.runnerWeek.count({ where: { runnerId, paused: true } })).toBe(3);
  await resumeCommitment({ id }, { runnerId, now: factoryNow + 3 * 86_400_000 });
  expect(await db.runnerWeek.count({ where: { runnerId, paused: true } })).toBe(2);
});

test("ending early leaves the notice weeks committed and frees the rest", async () => {
  const runnerId = await makeRunner();
  const id = await commit(runnerId);
  const { endsOn } = await endCommitment({ id }, { runnerId, now: factoryNow });
  expect(endsOn).toBe(addWeeks(thisMonday, 2));
  expect(await db.runnerWeek.count({ where: { runnerId, committedDays: { not: null } } })).toBe(2);
  await commit(runnerId, { startsOn: addWeeks(thisMonday, 2) });
});

test("a commitment that has not begun ends without a trace", async () => {
  const runnerId = await makeRunner();
  const id = await commit(runnerId, { startsOn: addWeeks(thisMonday, 1) });
  await endCommitment({ id }, { runnerId, now: factoryNow });
  expect(await db.commitment.count({ where: { runnerId } })).toBe(0);
  expect(await db.runnerWeek.count({ where: { runnerId, commitmentId: { not: null } } })).toBe(0);
});

test("another runner can neither change nor see a private commitment; a partner sees one for partners", async () => {
  const [runnerId, partnerId, strangerId] = [
    await makeRunner(),
    await makeRunner("Pia"),
    await makeRunner("Sam"),
  ];
  await makePartnership(runnerId, partnerId);
  const id = await commit(runnerId, { visibility: "only_me" });
  const asStranger = { runnerId: strangerId, now: factoryNow };
  await expect(changeCommitment({ id, terms }, asStranger)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(visibleCommitment(id, partnerId)).rejects.toMatchObject({ code: "not-found" });
  await showCommitment({ id, visibility: "partners" }, { runnerId, now: factoryNow });
  expect((await visibleCommitment(id, partnerId)).runnerId).toBe(runnerId);
  for (const reader of [strangerId, null]) {
    await expect(visibleCommitment(id, reader)).rejects.toMatchObject({ code: "not-found" });
  }
  await showCommitment({ id, visibility: "link" }, { runnerId, now: factoryNow });
  expect((await visibleCommitment(id, null)).runnerId).toBe(runnerId);
  await expect(visibleCommitment(newId(), null)).rejects.toMatchObject({ code: "not-found" });
});
