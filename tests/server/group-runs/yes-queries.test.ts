import { expect, test } from "vitest";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { leaveClub } from "@/server/clubs/leave-club";
import { answerGroupRun } from "@/server/group-runs/answer-group-run";
import { cancelGroupRun } from "@/server/group-runs/cancel-group-run";
import { joinRun } from "@/server/group-runs/join-run";
import { moveInstance } from "@/server/group-runs/move-instance";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { ownPlan } from "@/server/planned-runs/queries";
import { newId } from "@/server/platform/new-id";
import { logRunByHand } from "@/server/runs/log-run-by-hand";
import { makeClub, makeRunner } from "@/tests/factories";
import {
  everyTuesday,
  makeGroupRun,
  sayYes,
  tuesday,
  tuesdayIn,
} from "@/tests/group-run-factories";

/** Monday evening in Berlin. */
const now = Date.UTC(2026, 10, 23, 18);

async function planned(runnerId: string, at = now) {
  const { groupRuns } = await ownPlan(runnerId, at);
  return groupRuns.map(({ date, startMinutes, state }) => [date, startMinutes, state]);
}

test("a group run that one said yes to counts as planned, by the runner's own clocks", async () => {
  const mia = await makeRunner("Mia Member", { zone: "Asia/Kathmandu" });
  const { clubId, ownerId } = await makeClub({ memberIds: [mia] });
  const run = await makeGroupRun(clubId, ownerId, { repeats: everyTuesday });
  const next = { ...run, date: tuesdayIn(1) };
  expect(await planned(mia)).toEqual([]);
  await sayYes(run, mia);
  await sayYes(next, mia);
  expect(await planned(mia)).toEqual([
    [tuesday, 23 * 60 + 15, "ahead"],
    [tuesdayIn(1), 23 * 60 + 15, "ahead"],
  ]);
  await answerGroupRun({ ...next, says: "maybe", paceGroup: null }, { runnerId: mia, now });
  await skipInstance(run, { runnerId: ownerId, now });
  expect(await planned(mia)).toEqual([]);
});

test("who waits for a seat has planned nothing yet", async () => {
  const mia = await makeRunner("Mia Member");
  const { clubId, ownerId } = await makeClub({ memberIds: [mia] });
  const run = await makeGroupRun(clubId, ownerId, { capacity: 1 });
  await sayYes(run, ownerId);
  await sayYes(run, mia);
  expect(await planned(mia)).toEqual([]);
  expect(await planned(ownerId)).toHaveLength(1);
});

test("a run of that day, or one that was joined, makes it done", async () => {
  const mia = await makeRunner("Mia Member", { zone: "Europe/Berlin" });
  const { clubId, ownerId } = await makeClub({ memberIds: [mia] });
  const run = await makeGroupRun(clubId, ownerId);
  await sayYes(run, mia);
  const evening = now + 26 * 3_600_000;
  const runId = newId();
  const ran = { startMinutes: 18 * 60 + 30, movingSeconds: 3_000, distanceMetres: 8_000, note: "" };
  await logRunByHand({ id: runId, date: tuesday, ...ran }, { runnerId: mia, now: evening });
  expect(await planned(mia, evening)).toEqual([[tuesday, 18 * 60 + 30, "done"]]);
  const { groupRunId, date } = run;
  await joinRun({ groupRunId, date, runId }, { runnerId: mia, now: evening });
  expect((await ownPlan(mia, evening)).groupRuns[0]).toMatchObject({ runId, state: "done" });
});

test("one that was moved into this week from far is planned; one that was called off, left or moved away is not", async () => {
  const mia = await makeRunner("Mia Member", { zone: "Europe/Berlin" });
  const { clubId, ownerId } = await makeClub({ memberIds: [mia] });
  const [far, away, off] = [
    await makeGroupRun(clubId, ownerId, { repeats: everyTuesday }),
    await makeGroupRun(clubId, ownerId),
    await makeGroupRun(clubId, ownerId),
  ];
  const later = { ...far, date: tuesdayIn(4) };
  for (const one of [later, away, off]) await sayYes(one, mia);
  const by = { runnerId: ownerId, now };
  const thursday = { date: addDays(tuesday, 2), startMinutes: 7 * 60 };
  await moveInstance({ ...pick(later), to: thursday }, by);
  await moveInstance({ ...pick(away), to: { ...thursday, date: tuesdayIn(4) } }, by);
  await cancelGroupRun({ groupRunId: off.groupRunId }, by);
  expect(await planned(mia)).toEqual([[tuesdayIn(4), 7 * 60, "ahead"]]);
  await leaveClub({ clubId }, { runnerId: mia, now });
  expect(await planned(mia)).toEqual([]);
});

function pick({ groupRunId, date }: { groupRunId: string; date: LocalDate }) {
  return { groupRunId, date };
}
