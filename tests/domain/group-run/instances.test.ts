import { expect, test } from "vitest";
import type { GroupRunPlan, InstanceChange } from "@/domain/group-run/group-run";
import { instancesOf, isPlanned } from "@/domain/group-run/instances";
import { datesBefore, ruleFrom, ruleUntil } from "@/domain/group-run/split-rule";
import { localDate } from "@/domain/time-zone/local-date";

const plan: GroupRunPlan = {
  title: "Long run",
  place: "",
  latitude: null,
  longitude: null,
  distanceMetres: null,
  durationMinutes: 90,
  capacity: null,
  notes: "",
  zone: "Europe/Berlin",
  startsOn: localDate("2026-03-03"),
  startMinutes: 1110,
  rrule: "FREQ=WEEKLY;BYDAY=TU;COUNT=6",
  sequence: 2,
  cancelledAt: null,
};

function change(date: string, more: Partial<InstanceChange>): InstanceChange {
  return {
    date: localDate(date),
    movedTo: null,
    startMinutes: null,
    details: null,
    cancelled: false,
    clockChange: false,
    sequence: 1,
    ...more,
  };
}

const march = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1) };

test("skips, moves and edits each change their own instance and raise its sequence", () => {
  const changes = [
    change("2026-03-10", { cancelled: true }),
    change("2026-03-17", { movedTo: localDate("2026-03-19"), startMinutes: 420 }),
  ];
  const shown = instancesOf(plan, changes, march);
  expect(
    shown.map(({ date, shownDate, cancelled, changed, sequence }) =>
      [date, shownDate, cancelled, changed, sequence].join(" "),
    ),
  ).toEqual([
    "2026-03-03 2026-03-03 false false 2",
    "2026-03-10 2026-03-10 true false 3",
    "2026-03-17 2026-03-19 false true 3",
    "2026-03-24 2026-03-24 false false 2",
    "2026-03-31 2026-03-31 false false 2",
  ]);
});

test("one that was moved into a window is found there, and no more where it was", () => {
  const moved = [change("2026-03-31", { movedTo: localDate("2026-04-20"), startMinutes: 420 })];
  const april = { from: Date.UTC(2026, 3, 10), to: Date.UTC(2026, 4, 1) };
  expect(instancesOf(plan, moved, april).map(({ date }) => date)).toEqual(["2026-03-31"]);
  expect(instancesOf(plan, moved, march).map(({ date }) => date)).not.toContain("2026-03-31");
});

test("only the dates of the rule are planned, to the end of its count", () => {
  const dates = ["2026-03-03", "2026-04-07", "2026-04-14", "2026-03-04", "2026-02-24"];
  expect(dates.filter((date) => isPlanned(plan, localDate(date)))).toEqual([
    "2026-03-03",
    "2026-04-07",
  ]);
});

test("a split leaves what was before to the old rule and the rest of the count to the new", () => {
  const at = localDate("2026-03-24");
  expect(datesBefore(plan, at)).toEqual(["2026-03-03", "2026-03-10", "2026-03-17"]);
  expect(ruleUntil(plan, at)).toBe("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260323T225959Z");
  expect(ruleFrom(plan, at)).toMatchObject({ end: { kind: "count", count: 3 } });
});

test("what began before a cancel of the whole is not cancelled", () => {
  const off = { ...plan, cancelledAt: Date.UTC(2026, 2, 12) };
  expect(instancesOf(off, [], march).map(({ cancelled }) => cancelled)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
