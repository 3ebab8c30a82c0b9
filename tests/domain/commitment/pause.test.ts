import { expect, test } from "vitest";
import { canPauseFrom, isPausedWeek, type Pause, pausedDatesIn } from "@/domain/commitment/pause";
import { localDate } from "@/domain/time-zone/local-date";
import { weekDates, weekOf } from "@/domain/week/week";

const week = weekOf(localDate("2026-11-16"));
const pause = (from: string, to: string | null): Pause => ({
  fromDate: localDate(from),
  toDate: to === null ? null : localDate(to),
});

test.each([
  ["over before the week", pause("2026-11-01", "2026-11-15"), []],
  ["up to its Monday", pause("2026-11-01", "2026-11-16"), ["2026-11-16"]],
  ["from its Sunday, still lasting", pause("2026-11-22", null), ["2026-11-22"]],
  ["one day inside", pause("2026-11-18", "2026-11-18"), ["2026-11-18"]],
  ["after it", pause("2026-11-23", null), []],
])("a pause %s touches these dates", (_, each, dates) => {
  expect(pausedDatesIn([each], week)).toEqual(dates);
  expect(isPausedWeek([each], week)).toBe(dates.length > 0);
});

test("a pause that lasts covers the whole week, and two pauses do not count a date twice", () => {
  const pauses = [pause("2026-11-01", null), pause("2026-11-17", "2026-11-18")];
  expect(pausedDatesIn(pauses, week)).toEqual(weekDates(week));
});

test("a pause begins at once or later, not for days that are over", () => {
  const today = localDate("2026-11-18");
  expect(canPauseFrom(today, today)).toBe(true);
  expect(canPauseFrom(localDate("2026-11-19"), today)).toBe(true);
  expect(canPauseFrom(localDate("2026-11-17"), today)).toBe(false);
});
