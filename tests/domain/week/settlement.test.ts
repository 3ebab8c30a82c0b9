import fc from "fast-check";
import { expect, test } from "vitest";
import { localDate } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import {
  isSettled,
  lastSettledWeeks,
  settlesAt,
  weekEndsEverywhere,
} from "@/domain/week/settlement";
import { addWeeks, weekDates, weekOf } from "@/domain/week/week";

const week = weekOf(localDate("2026-11-16"));

test("a week ends everywhere at noon UTC of the next Monday and settles 72 hours later", () => {
  expect(new Date(weekEndsEverywhere(week)).toISOString()).toBe("2026-11-23T12:00:00.000Z");
  expect(new Date(settlesAt(week)).toISOString()).toBe("2026-11-26T12:00:00.000Z");
  expect(weekEndsEverywhere(week)).toBe(instantOf(addWeeks(week, 1), 0, "Etc/GMT+12"));
});

test("a week settles at its instant and not a millisecond before", () => {
  expect(isSettled(week, settlesAt(week) - 1)).toBe(false);
  expect(isSettled(week, settlesAt(week))).toBe(true);
});

test("no run can still begin in a week that has ended everywhere", () => {
  const zones = [
    "Etc/GMT+12",
    "Pacific/Pago_Pago",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Pacific/Kiritimati",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 10 ** 9 }), (zone, later) => {
      expect(weekOf(localDateOf(weekEndsEverywhere(week) + later, zone)) > week).toBe(true);
    }),
  );
});

test("a file uploaded three days late still finds its week open, a day later it does not", () => {
  const sundayEvening = instantOf(weekDates(week)[6] ?? week, 20 * 60, "America/Los_Angeles");
  expect(isSettled(week, sundayEvening + 72 * 3_600_000)).toBe(false);
  expect(isSettled(week, sundayEvening + 96 * 3_600_000)).toBe(true);
});

test("the last settled weeks are the newest that have settled, oldest first", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 8 }), (now, count) => {
      const weeks = lastSettledWeeks(now, count);
      const newest = weeks.at(-1);
      expect(weeks).toHaveLength(count);
      expect(weeks.every((each) => isSettled(each, now))).toBe(true);
      expect(newest !== undefined && isSettled(addWeeks(newest, 1), now)).toBe(false);
    }),
  );
});
