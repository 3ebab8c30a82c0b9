import { expect, test } from "vitest";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { editPlannedRun } from "@/server/planned-runs/edit-planned-run";
import { movePlannedRun } from "@/server/planned-runs/move-planned-run";
import { ownPlan } from "@/server/planned-runs/queries";
import { removePlannedRun } from "@/server/planned-runs/remove-planned-run";
import { repeatLastWeek } from "@/server/planned-runs/repeat-last-week";
import { restorePlannedRun } from "@/server/planned-runs/restore-planned-run";
import { skipPlannedRun } from "@/server/planned-runs/skip-planned-run";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { factoryNow, makeRunner } from "@/tests/factories";
import { makePlannedRun } from "@/tests/plan-factories";

const now = factoryNow;
const dayMs = 86_400_000;
const tuesday = localDate("2026-11-24");

async function only(runnerId: string, at = now) {
  const { slots } = await ownPlan(runnerId, at);
  expect(slots).toHaveLength(1);
  return slots[0];
}

test("a planned run is edited, moved, called off, let stand again and taken out", async () => {
  const runnerId = await makeRunner();
  const acting = { runnerId, now };
  const plannedRunId = await makePlannedRun(runnerId);
  const edited = { date: tuesday, startMinutes: 720, plannedMinutes: 45, cue: "At noon" };
  await editPlannedRun({ plannedRunId, ...edited }, acting);
  expect(await only(runnerId)).toMatchObject({ ...edited, state: "ahead" });
  const thursday = addDays(tuesday, 2);
  await movePlannedRun({ plannedRunId, date: thursday, startMinutes: 400 }, acting);
  expect(await only(runnerId)).toMatchObject({ date: thursday, startMinutes: 400 });
  await skipPlannedRun({ plannedRunId }, acting);
  expect(await only(runnerId)).toMatchObject({ state: "skipped" });
  await restorePlannedRun({ plannedRunId }, acting);
  expect(await only(runnerId)).toMatchObject({ state: "ahead" });
  await removePlannedRun({ plannedRunId }, acting);
  expect((await ownPlan(runnerId, now)).slots).toEqual([]);
});

test("another runner's planned run is not found, and one of a day that is over stays as it was", async () => {
  const [ana, bo] = [await makeRunner(), await makeRunner()];
  const plannedRunId = await makePlannedRun(ana);
  for (const change of [skipPlannedRun, restorePlannedRun, removePlannedRun]) {
    await expect(change({ plannedRunId }, { runnerId: bo, now })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(
      change({ plannedRunId }, { runnerId: ana, now: now + 4 * dayMs }),
    ).rejects.toMatchObject({ reason: "over" });
  }
});

test("the run of its day answers a planned run, also one that is uploaded days later", async () => {
  const runnerId = await makeRunner();
  await makePlannedRun(runnerId);
  const wednesday = now + 3 * dayMs;
  expect(await only(runnerId, wednesday)).toMatchObject({ state: "passed", changeable: false });
  const run = { startMinutes: 380, movingSeconds: 1_800, distanceMetres: null, note: "" };
  const id = newId();
  await logRunByHand({ id, date: tuesday, ...run }, { runnerId, now: wednesday });
  expect(await only(runnerId, wednesday)).toMatchObject({ state: "done", runId: id });
});

test("last week's plan is taken over for the days that are left, once", async () => {
  const runnerId = await makeRunner();
  await makePlannedRun(runnerId);
  await makePlannedRun(runnerId, { date: localDate("2026-11-27"), cue: "After work" });
  const wednesdayAfter = now + 10 * dayMs;
  expect((await ownPlan(runnerId, wednesdayAfter)).canRepeat).toBe(true);
  expect(await repeatLastWeek({ runnerId, now: wednesdayAfter })).toEqual({ planned: 1 });
  expect(await repeatLastWeek({ runnerId, now: wednesdayAfter })).toEqual({ planned: 0 });
  expect(await only(runnerId, wednesdayAfter)).toMatchObject({
    date: "2026-12-04",
    cue: "After work",
  });
  expect((await ownPlan(runnerId, wednesdayAfter)).canRepeat).toBe(false);
});
