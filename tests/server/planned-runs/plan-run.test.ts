import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { nextPlannedRuns } from "@/server/planned-runs/next-planned-runs";
import { planRun } from "@/server/planned-runs/plan-run";
import { ownPlan } from "@/server/planned-runs/queries";
import { skipPlannedRun } from "@/server/planned-runs/skip-planned-run";
import { newId } from "@/server/platform/new-id";
import { factoryNow, makeRunner } from "@/tests/factories";
import { makePlannedRun } from "@/tests/plan-factories";

const now = factoryNow;
const tuesday = localDate("2026-11-24");
const slot = { date: tuesday, startMinutes: 360, plannedMinutes: 30, cue: "After work" };

test("planning the same run twice plans it once, and another's id is nobody's", async () => {
  const [ana, bo] = [await makeRunner(), await makeRunner()];
  const plannedRunId = newId();
  await planRun({ plannedRunId, ...slot }, { runnerId: ana, now });
  await planRun({ plannedRunId, ...slot }, { runnerId: ana, now });
  expect((await ownPlan(ana, now)).slots).toHaveLength(1);
  await expect(planRun({ plannedRunId, ...slot }, { runnerId: bo, now })).rejects.toMatchObject({
    reason: "id-taken",
  });
});

test("two phones at once cannot plan a fourth run of a day", async () => {
  const runnerId = await makeRunner();
  const tries = Array.from({ length: 8 }, () =>
    planRun({ plannedRunId: newId(), ...slot }, { runnerId, now }),
  );
  const told = await Promise.allSettled(tries);
  expect(told.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect((await ownPlan(runnerId, now)).slots).toHaveLength(3);
});

test("yesterday by the runner's own day cannot be planned, though it is today elsewhere", async () => {
  const runnerId = await makeRunner("Kiri Tua", { zone: "Pacific/Auckland" });
  const sunday = localDate("2026-11-22");
  await expect(
    planRun({ plannedRunId: newId(), ...slot, date: sunday }, { runnerId, now }),
  ).rejects.toMatchObject({ reason: "in-the-past" });
});

test("the next run is the first that has not begun and stands, by each runner's clocks", async () => {
  const early = await makeRunner("Kiri Tua", { zone: "Pacific/Auckland" });
  const late = await makeRunner("Lee Hart", { zone: "America/New_York" });
  const nobody = await makeRunner();
  const first = await makePlannedRun(early, { date: localDate("2026-11-23"), startMinutes: 30 });
  const second = await makePlannedRun(early);
  const off = await makePlannedRun(late);
  const stands = await makePlannedRun(late, { date: localDate("2026-11-27") });
  await skipPlannedRun({ plannedRunId: off }, { runnerId: late, now });
  const next = await nextPlannedRuns([early, late, nobody], now);
  expect(first).not.toBe(second);
  expect(next.get(early)).toMatchObject({ plannedRunId: second, zone: "Pacific/Auckland" });
  expect(next.get(late)).toMatchObject({
    plannedRunId: stands,
    startsAt: Date.UTC(2026, 10, 27, 11),
  });
  expect(next.has(nobody)).toBe(false);
});
