import { expect, test } from "vitest";
import type { z } from "zod";
import { editBack } from "@/components/group-runs/edit-back";
import { localDate } from "@/domain/time-zone/local-date";
import { editGroupRun, type editGroupRunInput } from "@/server/group-runs/edit-group-run";
import { instancePage } from "@/server/group-runs/instance-queries";
import { clubCalendar } from "@/server/group-runs/queries";
import { skipInstance } from "@/server/group-runs/skip-instance";
import { db } from "@/server/platform/db";
import { makeClub, makeRunner, makeRunners, factoryNow as now } from "@/tests/factories";
import {
  everyTuesday,
  groupRunInput,
  makeGroupRun,
  sayYes,
  toldOf,
  tuesday,
  tuesdayIn,
} from "@/tests/group-run-factories";

type Edit = z.infer<typeof editGroupRunInput>;
type At = { groupRunId: string; date: typeof tuesday };

function editOf(at: At, more: Partial<Edit>): Edit {
  const plain = groupRunInput({ with: { kind: "club", clubId: at.groupRunId } });
  const { with: _with, date: _date, startMinutes, zone: _zone, ...details } = plain;
  return {
    ...details,
    groupRunId: at.groupRunId,
    date: at.date,
    scope: "this",
    to: { date: at.date, startMinutes },
    repeats: everyTuesday,
    ...more,
  };
}

async function weekly(capacity: number | null = null) {
  const memberIds = await makeRunners(3);
  const { clubId, ownerId } = await makeClub({ memberIds });
  const at = await makeGroupRun(clubId, ownerId, { repeats: everyTuesday, capacity });
  const calendar = async (month: string) =>
    (await clubCalendar({ clubId, month }, { runnerId: ownerId, now })).filter(({ shownDate }) =>
      shownDate.startsWith(month),
    );
  return { at, clubId, ownerId, memberIds, calendar };
}

test("an edit of one instance leaves the others as they were, and tells who answered that one", async () => {
  const { at, ownerId, memberIds, calendar } = await weekly();
  const [one = "", two = ""] = memberIds;
  await sayYes(at, one);
  await sayYes({ ...at, date: tuesdayIn(1) }, two);
  await editGroupRun(
    editOf(at, { title: "Hills instead", to: { date: tuesday, startMinutes: 19 * 60 } }),
    { runnerId: ownerId, now },
  );
  const november = await calendar("2026-11");
  const december = await calendar("2026-12");
  expect(november.map(({ title, shownMinutes }) => [title, shownMinutes])).toEqual([
    ["Hills instead", 1140],
  ]);
  expect(new Set(december.map(({ title, shownMinutes }) => `${title} ${shownMinutes}`))).toEqual(
    new Set(["Quay and back 1110"]),
  );
  expect(await toldOf(at.groupRunId)).toEqual([{ what: "changed", runnerIds: [one] }]);
});

test("this and following splits the series: earlier ones stay, answers go along, each is told once", async () => {
  const { at, ownerId, memberIds, calendar } = await weekly();
  const [one = "", two = ""] = memberIds;
  await sayYes(at, one);
  for (const weeks of [1, 2]) await sayYes({ ...at, date: tuesdayIn(weeks) }, two);
  const from = { ...at, date: tuesdayIn(1) };
  const wednesdays = { ...everyTuesday, weekdays: [3] as const };
  const edited = await editGroupRun(
    editOf(from, {
      scope: "following",
      to: { date: localDate("2026-12-02"), startMinutes: 7 * 60 },
      repeats: { ...wednesdays, weekdays: [3] },
    }),
    { runnerId: ownerId, now },
  );
  expect(edited.groupRunId).not.toBe(at.groupRunId);
  expect(edited.date).toBe("2026-12-02");
  expect((await calendar("2026-11")).map(({ date }) => date)).toEqual([tuesday]);
  expect(
    (await calendar("2026-12")).map(({ shownDate, shownMinutes, going }) => [
      shownDate,
      shownMinutes,
      going,
    ]),
  ).toEqual([
    ["2026-12-02", 420, 1],
    ["2026-12-09", 420, 1],
    ["2026-12-16", 420, 0],
    ["2026-12-23", 420, 0],
    ["2026-12-30", 420, 0],
  ]);
  const kept = await instancePage(at, { runnerId: one, now });
  expect(kept.mine).toMatchObject({ says: "yes", seat: "going" });
  expect(await toldOf(edited.groupRunId)).toEqual([{ what: "changed", runnerIds: [two] }]);
});

test("all changes every one to come in place, and keeps what has been", async () => {
  const { at, ownerId, calendar } = await weekly();
  const later = Date.UTC(2026, 11, 2, 12);
  const third = { ...at, date: tuesdayIn(3) };
  const edited = await editGroupRun(editOf(third, { scope: "all", title: "Quay twice" }), {
    runnerId: ownerId,
    now: later,
  });
  const titles = [...(await calendar("2026-11")), ...(await calendar("2026-12"))];
  expect(titles.map(({ date, title }) => `${date} ${title}`).slice(0, 4)).toEqual([
    `${tuesday} Quay and back`,
    `${tuesdayIn(1)} Quay and back`,
    `${tuesdayIn(2)} Quay twice`,
    `${tuesdayIn(3)} Quay twice`,
  ]);
  expect(edited.date).toBe(tuesdayIn(3));
});

test("a split by count leaves the rest of the count to the new rule", async () => {
  const { clubId, ownerId } = await makeClub();
  const fiveTimes = { ...everyTuesday, end: { kind: "count" as const, count: 5 } };
  const at = await makeGroupRun(clubId, ownerId, { repeats: fiveTimes });
  const page = await instancePage({ ...at, date: tuesdayIn(2) }, { runnerId: ownerId, now });
  expect(page.repeats).toEqual({ ...fiveTimes, end: { kind: "count", count: 3 } });
});

test("a day that the new rule does not have drops its answers, and says so", async () => {
  const { at, ownerId, memberIds } = await weekly();
  const [one = ""] = memberIds;
  await sayYes({ ...at, date: tuesdayIn(1) }, one);
  const fortnightly = { ...everyTuesday, interval: 2 };
  await editGroupRun(editOf(at, { scope: "all", repeats: fortnightly }), {
    runnerId: ownerId,
    now,
  });
  expect(await db.groupRunAnswer.count({ where: { groupRunId: at.groupRunId } })).toBe(0);
  expect(await toldOf(at.groupRunId)).toEqual([{ what: "dropped", runnerIds: [one] }]);
});

test("one run alone moves to another day with all its answers", async () => {
  const [one = ""] = await makeRunners(1);
  const { clubId, ownerId } = await makeClub({ memberIds: [one] });
  const at = await makeGroupRun(clubId, ownerId);
  await sayYes(at, one);
  const to = { date: localDate("2026-12-10"), startMinutes: 480 };
  const edited = await editGroupRun(editOf(at, { to, repeats: null }), { runnerId: ownerId, now });
  expect(edited).toMatchObject({ groupRunId: at.groupRunId, date: "2026-12-10" });
  const page = await instancePage(edited, { runnerId: one, now });
  expect(page).toMatchObject({ shownDate: "2026-12-10", shownMinutes: 480, sequence: 1 });
  expect(page.mine).toMatchObject({ says: "yes", seat: "going" });
});

test("fewer seats than people is refused, and then nothing has changed", async () => {
  const { at, ownerId, memberIds } = await weekly(3);
  for (const runnerId of memberIds) await sayYes({ ...at, date: tuesdayIn(2) }, runnerId);
  for (const scope of ["following", "all"] as const) {
    await expect(
      editGroupRun(editOf(at, { scope, capacity: 2, title: "Smaller" }), {
        runnerId: ownerId,
        now,
      }),
    ).rejects.toMatchObject({ reason: "seats-taken" });
  }
  const page = await instancePage({ ...at, date: tuesdayIn(2) }, { runnerId: ownerId, now });
  expect(page).toMatchObject({ title: "Quay and back", capacity: 3 });
  expect(page.answers.map(({ seat }) => seat)).toEqual(["going", "going", "going"]);
});

test("more seats bring in those who wait, told as promoted and of nothing else", async () => {
  const { at, ownerId, memberIds } = await weekly(1);
  for (const runnerId of memberIds) await sayYes(at, runnerId);
  const [one = "", two = "", three = ""] = memberIds;
  await editGroupRun(editOf(at, { scope: "all", capacity: 2 }), { runnerId: ownerId, now });
  expect(await toldOf(at.groupRunId)).toEqual([
    { what: "changed", runnerIds: [one, three] },
    { what: "promoted", runnerIds: [two] },
  ]);
});

test("a skipped day stays skipped when the series is edited", async () => {
  const { at, ownerId, calendar } = await weekly();
  await skipInstance({ ...at, date: tuesdayIn(2) }, { runnerId: ownerId, now });
  await editGroupRun(editOf(at, { scope: "all", title: "New name" }), { runnerId: ownerId, now });
  const december = await calendar("2026-12");
  expect(december.filter(({ cancelled }) => cancelled).map(({ date }) => date)).toEqual([
    tuesdayIn(2),
  ]);
});

test("a member who did not schedule it, and a stranger, cannot edit it; what has begun cannot change", async () => {
  const { at, ownerId, memberIds } = await weekly();
  const stranger = await makeRunner();
  const edit = editOf(at, { title: "Mine now" });
  const by = (runnerId: string, when = now) => editGroupRun(edit, { runnerId, now: when });
  await expect(by(memberIds[0] ?? "")).rejects.toMatchObject({ code: "not-allowed" });
  await expect(by(stranger)).rejects.toMatchObject({ code: "not-found" });
  await expect(by(ownerId, Date.UTC(2026, 10, 24, 18))).rejects.toMatchObject({
    reason: "has-begun",
  });
});

test("a series over the clock change keeps its wall time, seen from three zones as one instant", async () => {
  const { clubId, ownerId } = await makeClub();
  const late = Date.UTC(2027, 2, 1);
  const at = await makeGroupRun(
    clubId,
    ownerId,
    { date: localDate("2027-03-16"), repeats: everyTuesday },
    late,
  );
  const edited = await editGroupRun(
    editOf(
      { ...at, date: localDate("2027-03-23") },
      {
        scope: "following",
        to: { date: localDate("2027-03-23"), startMinutes: 19 * 60 },
      },
    ),
    { runnerId: ownerId, now: late },
  );
  const march = await clubCalendar({ clubId, month: "2027-03" }, { runnerId: ownerId, now: late });
  const inMarch = march.filter(({ shownDate }) => shownDate.startsWith("2027-03"));
  expect(
    inMarch.map(({ shownMinutes, startsAt }) => [shownMinutes, new Date(startsAt).toISOString()]),
  ).toEqual([
    [1110, "2027-03-16T17:30:00.000Z"],
    [1140, "2027-03-23T18:00:00.000Z"],
    [1140, "2027-03-30T17:00:00.000Z"],
  ]);
  expect(edited.groupRunId).not.toBe(at.groupRunId);
});

test("an edit is taken back by another: what, when and who comes are as before", async () => {
  const { clubId, ownerId } = await makeClub();
  const acting = { runnerId: ownerId, now };
  for (const scope of ["this", "following", "all"] as const) {
    const run = await makeGroupRun(clubId, ownerId, { repeats: everyTuesday });
    const at = { groupRunId: run.groupRunId, date: tuesdayIn(2) };
    await sayYes(at, ownerId);
    const before = await instancePage(at, acting);
    const { repeats } = before;
    const to = { date: at.date, startMinutes: 420 };
    const sent = editOf(at, { scope, to, repeats, title: "Turned round", distanceMetres: null });
    const edited = await editGroupRun(sent, acting);
    expect(await instancePage(edited, acting)).toMatchObject({ title: "Turned round" });
    const back = await editGroupRun(editBack(before, sent, edited) ?? sent, acting);
    const after = await instancePage(back, acting);
    const told = ({ title, startsAt, distanceMetres, going, mine }: typeof before) => ({
      ...{ title, startsAt, distanceMetres, going, says: mine?.says },
    });
    expect([scope, told(after)]).toEqual([scope, told(before)]);
  }
  const moved = editOf({ groupRunId: "1", date: tuesdayIn(2) }, { scope: "all" });
  const other = { ...moved, to: { ...moved.to, date: tuesdayIn(3) } };
  const run = await makeGroupRun(clubId, ownerId, { repeats: everyTuesday });
  const page = await instancePage({ ...run, date: tuesdayIn(2) }, acting);
  expect(editBack(page, moved, run)).not.toBeNull();
  expect(editBack(page, other, run)).toBeNull();
});
