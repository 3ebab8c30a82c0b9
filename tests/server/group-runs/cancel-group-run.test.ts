import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { cancelGroupRun, restoreGroupRun } from "@/server/group-runs/cancel-group-run";
import { instancePage } from "@/server/group-runs/instance-queries";
import { moveInstance } from "@/server/group-runs/move-instance";
import { clubCalendar, nextGroupRun, publicNextGroupRun } from "@/server/group-runs/queries";
import { restoreInstance, skipInstance } from "@/server/group-runs/skip-instance";
import { makeClub, makeRunner, makeRunners, factoryNow as now } from "@/tests/factories";
import {
  everyTuesday,
  makeGroupRun,
  sayYes,
  toldOf,
  tuesday,
  tuesdayIn,
} from "@/tests/group-run-factories";

async function weekly() {
  const [one = "", two = ""] = await makeRunners(2);
  const { clubId, ownerId } = await makeClub({ memberIds: [one, two] });
  const at = await makeGroupRun(clubId, ownerId, { repeats: everyTuesday });
  return { at, clubId, one, two, owner: { runnerId: ownerId, now } };
}

test("a series that is called off leaves calendars from then on, keeps what has been, and comes back whole", async () => {
  const { at, clubId, one, two, owner } = await weekly();
  const shown = async () =>
    (await clubCalendar({ clubId, month: "2026-12" }, owner)).map(({ date }) => date);
  const whole = await shown();
  await sayYes({ ...at, date: tuesdayIn(1) }, one);
  await sayYes({ ...at, date: tuesdayIn(2) }, one);
  await sayYes({ ...at, date: tuesdayIn(2) }, two);
  const later = { ...owner, now: Date.UTC(2026, 10, 25) };
  await cancelGroupRun(at, later);
  await cancelGroupRun(at, later);
  expect(await shown()).toEqual([]);
  const past = await instancePage(at, owner);
  expect(past.cancelled).toBe(false);
  expect((await instancePage({ ...at, date: tuesdayIn(1) }, owner)).cancelled).toBe(true);
  expect(await toldOf(at.groupRunId)).toEqual([
    { what: "cancelled", runnerIds: [one] },
    { what: "cancelled", runnerIds: [two] },
  ]);
  await restoreGroupRun(at, later);
  expect(await shown()).toEqual(whole);
  const back = await instancePage({ ...at, date: tuesdayIn(2) }, owner);
  expect(back).toMatchObject({ cancelled: false, sequence: 2 });
  expect(back.answers.map(({ seat }) => seat)).toEqual(["going", "going"]);
});

test("one that is skipped stays on the calendar as off, is nobody’s next, and can be taken back", async () => {
  const { at, clubId, owner } = await weekly();
  const next = async () => (await nextGroupRun({ clubId }, owner))?.date;
  expect(await next()).toBe(tuesday);
  await skipInstance(at, owner);
  expect(await next()).toBe(tuesdayIn(1));
  const shown = await clubCalendar({ clubId, month: "2026-11" }, owner);
  expect(shown.find(({ date }) => date === tuesday)).toMatchObject({ cancelled: true });
  await restoreInstance(at, owner);
  expect(await next()).toBe(tuesday);
});

test("a moved instance keeps its name, shows at its new time, and its old day is free", async () => {
  const { at, clubId, one, owner } = await weekly();
  await sayYes(at, one);
  const to = { date: localDate("2026-11-26"), startMinutes: 420 };
  await moveInstance({ ...at, to }, owner);
  const shown = await clubCalendar({ clubId, month: "2026-11" }, owner);
  expect(shown.slice(0, 1)).toMatchObject([
    { date: tuesday, shownDate: "2026-11-26", shownMinutes: 420, changed: true, going: 1 },
  ]);
  await expect(
    moveInstance({ ...at, to: { date: localDate("2026-11-20"), startMinutes: 0 } }, owner),
  ).rejects.toMatchObject({ reason: "has-begun" });
});

test("strangers see of a club’s next group run when and how many, and nothing of where and who", async () => {
  const secret = await makeRunner("Mia SEC-surname");
  const { clubId, ownerId } = await makeClub({ memberIds: [secret] });
  const at = await makeGroupRun(clubId, ownerId, { place: "SEC-place", notes: "SEC-notes" });
  await sayYes(at, secret);
  const seen = await publicNextGroupRun({ clubId }, null, now);
  expect(seen).toEqual({
    title: "Quay and back",
    startsAt: Date.UTC(2026, 10, 24, 17, 30),
    zone: "Europe/Berlin",
    going: 1,
    firstNames: ["Mia"],
  });
  expect(JSON.stringify(seen)).not.toContain("SEC-");
  const stranger = { runnerId: await makeRunner(), now };
  const asked = await Promise.allSettled([
    nextGroupRun({ clubId }, stranger),
    clubCalendar({ clubId, month: "2026-11" }, stranger),
    instancePage(at, stranger),
    cancelGroupRun(at, stranger),
    skipInstance(at, stranger),
  ]);
  const codes = asked.map((one) => (one.status === "rejected" ? one.reason.code : "answered"));
  expect(codes).toEqual(Array.from({ length: 5 }, () => "not-found"));
  expect(await nextGroupRun({ clubId: null }, stranger)).toBeNull();
});
