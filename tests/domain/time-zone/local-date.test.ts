import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  fromEpochDay,
  isLocalDate,
  localDate,
} from "@/domain/time-zone/local-date";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromEpochDay);

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1", ""])(
  "%j is no date",
  (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
    expect(localDateSchema.safeParse(text).success).toBe(false);
  },
);

test.each(["2028-02-29", "0000-01-01", "9999-12-31", "2011-12-30"])("%s is a date", (text) => {
  expect(localDate(text)).toBe(text);
  expect(localDateSchema.parse(text)).toBe(text);
});

test.each([
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2027-02-28", 1, "2027-03-01"],
  ["2026-03-29", -1, "2026-03-28"],
  ["1969-12-31", 1, "1970-01-01"],
])("%s and %i days is %s", (from, days, to) => {
  expect(addDays(localDate(from), days)).toBe(to);
});

test("adding days and counting them undo one another", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
});

test("dates sort as text in the order of time", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(Number(a < b) - Number(a > b));
    }),
  );
});

test("a date beyond the year 9999 is refused rather than misspelt", () => {
  expect(() => addDays(localDate("9999-12-31"), 1)).toThrow(RangeError);
});
