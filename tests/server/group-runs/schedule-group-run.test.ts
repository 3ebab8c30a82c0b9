import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { instancePage } from "@/server/group-runs/instance-queries";
import { scheduleGroupRun } from "@/server/group-runs/schedule-group-run";
import { db } from "@/server/platform/db";
import { makeClub, makePartnership, makeRunner, factoryNow as now } from "@/tests/factories";
import { everyTuesday, groupRunInput, makeGroupRun } from "@/tests/group-run-factories";

test("an instance at a time that clocks skip is told to the organiser and written as an override", async () => {
  const { clubId, ownerId } = await makeClub();
  const nightOwls = {
    date: localDate("2027-03-14"),
    startMinutes: 150,
    repeats: { ...everyTuesday, weekdays: [7], end: { kind: "count", count: 4 } },
  } as const;
  const made = await makeGroupRun(clubId, ownerId, {
    ...nightOwls,
    repeats: { ...nightOwls.repeats, weekdays: [7] },
  });
  expect(made.clockMoves).toEqual([
    { date: "2027-03-28", shownDate: "2027-03-28", shownMinutes: 210 },
  ]);
  const rows = await db.groupRunChange.findMany({ where: { groupRunId: made.groupRunId } });
  expect(rows).toMatchObject([{ clockChange: true, startMinutes: 210, cancelledAt: null }]);
  const page = await instancePage(
    { groupRunId: made.groupRunId, date: localDate("2027-03-28") },
    { runnerId: ownerId, now },
  );
  expect(page).toMatchObject({ clockChange: true, changed: false, shownMinutes: 210 });
});

test("of a time that comes twice the first is meant, and nothing is written", async () => {
  const { clubId, ownerId } = await makeClub();
  const made = await makeGroupRun(clubId, ownerId, {
    date: localDate("2027-10-31"),
    startMinutes: 150,
  });
  const page = await instancePage(made, { runnerId: ownerId, now });
  expect(new Date(page.startsAt).toISOString()).toBe("2027-10-31T00:30:00.000Z");
  expect(made.clockMoves).toEqual([]);
});

test("two partners schedule for themselves; a third runner finds nothing", async () => {
  const [one, two, three] = [await makeRunner("Ana"), await makeRunner("Bo"), await makeRunner()];
  const partnershipId = await makePartnership(one, two);
  const input = groupRunInput({ with: { kind: "partnership", partnershipId } });
  const made = await scheduleGroupRun(input, { runnerId: one, now });
  const page = await instancePage(made, { runnerId: two, now });
  expect(page).toMatchObject({ organises: true, owner: { name: "Ana", partnershipId } });
  await expect(instancePage(made, { runnerId: three, now })).rejects.toMatchObject({
    code: "not-found",
  });
  const again = groupRunInput({ with: { kind: "partnership", partnershipId } });
  await expect(scheduleGroupRun(again, { runnerId: three, now })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a time that is over and a rule without a day are refused", async () => {
  const { clubId, ownerId } = await makeClub();
  const past = { date: localDate("2026-11-22"), startMinutes: 600 };
  await expect(makeGroupRun(clubId, ownerId, past)).rejects.toMatchObject({
    reason: "in-the-past",
  });
  const ended = {
    repeats: { ...everyTuesday, end: { kind: "until", date: localDate("2026-11-23") } },
  } as const;
  await expect(
    makeGroupRun(clubId, ownerId, { repeats: { ...ended.repeats, weekdays: [2] } }),
  ).rejects.toMatchObject({ reason: "in-the-past" });
  expect(await db.groupRun.count({ where: { clubId } })).toBe(0);
});

test("a sweeper from outside the club is refused, and the group run with it", async () => {
  const { clubId, ownerId } = await makeClub();
  const stranger = await makeRunner();
  const paceGroups = [{ name: "Steady", paceSecondsPerKm: 360, sweeperId: stranger }];
  await expect(makeGroupRun(clubId, ownerId, { paceGroups })).rejects.toMatchObject({
    reason: "unknown-sweeper",
  });
  expect(await db.groupRun.count({ where: { clubId } })).toBe(0);
});

test("the database refuses a group run of two owners, half a point and a yes without a place", async () => {
  const { clubId, ownerId } = await makeClub();
  const { groupRunId } = await makeGroupRun(clubId, ownerId);
  const change = (data: object) => db.groupRun.update({ where: { id: groupRunId }, data });
  await expect(change({ latitude: 52 })).rejects.toThrow(/group_run_point_is_whole/);
  await expect(change({ clubId: null })).rejects.toThrow(/group_run_has_one_owner/);
  await expect(change({ capacity: 0 })).rejects.toThrow(/group_run_capacity/);
  await expect(
    db.groupRunAnswer.create({
      data: {
        ownerId: clubId,
        groupRunId,
        date: new Date("2026-11-24"),
        runnerId: ownerId,
        says: "yes",
        answeredAt: new Date(now),
      },
    }),
  ).rejects.toThrow(/group_run_answer_yes_has_a_place/);
});
