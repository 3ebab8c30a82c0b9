import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, fromEpochDay, localDate } from "@/domain/time-zone/local-date";
import {
  addWeeks,
  isoWeekday,
  isWeekStart,
  weekDates,
  weekFrom,
  weekLabel,
  weekOf,
  weeksBetween,
} from "@/domain/week/week";
import { weekStartSchema } from "@/domain/week/week-schema";

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromEpochDay);

test.each([
  ["2026-11-22", "2026-11-16", "2026-W47"],
  ["2026-11-23", "2026-11-23", "2026-W48"],
  ["2026-12-31", "2026-12-28", "2026-W53"],
  ["2027-01-03", "2026-12-28", "2026-W53"],
  ["2027-01-04", "2027-01-04", "2027-W01"],
  ["2024-12-30", "2024-12-30", "2025-W01"],
  ["2021-01-03", "2020-12-28", "2020-W53"],
  ["2011-12-30", "2011-12-26", "2011-W52"],
  ["1969-12-31", "1969-12-29", "1970-W01"],
])("%s lies in the week of %s, which is %s", (date, week, label) => {
  expect(weekOf(localDate(date))).toBe(week);
  expect(weekLabel(weekOf(localDate(date)))).toBe(label);
});

test("every date lies in exactly one week of seven dates, Monday first", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const week = weekOf(date);
      const dates = weekDates(week);
      expect(isWeekStart(week)).toBe(true);
      expect(dates.map(isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(dates.filter((other) => other === date)).toHaveLength(1);
      expect(dates.every((other) => weekOf(other) === week)).toBe(true);
    }),
  );
});

test("weeks are numbered without a gap from W01 to W52 or W53", () => {
  const first = weekOf(localDate("1999-01-04"));
  const labels = Array.from({ length: 2000 }, (_, index) => weekLabel(addWeeks(first, index)));
  expect(new Set(labels).size).toBe(2000);
  expect([...labels].sort()).toEqual(labels);
  expect(labels.filter((label) => label.endsWith("W53"))).toEqual(
    ["2004", "2009", "2015", "2020", "2026", "2032"].map((year) => `${year}-W53`),
  );
});

test("the next week to begin is within six days", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const next = weekFrom(date);
      expect(next >= date && addDays(next, -6) <= date).toBe(true);
      expect(isWeekStart(next)).toBe(true);
    }),
  );
});

test("adding weeks and counting them undo one another", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (date, count) => {
      expect(weeksBetween(weekOf(date), addWeeks(weekOf(date), count))).toBe(count);
    }),
  );
});

test("a week is read only by its Monday", () => {
  expect(weekStartSchema.safeParse("2026-11-23").success).toBe(true);
  expect(weekStartSchema.safeParse("2026-11-24").success).toBe(false);
  expect(weekStartSchema.safeParse("2026-11-31").success).toBe(false);
  expect(weekStartSchema.safeParse(20261123).success).toBe(false);
});
