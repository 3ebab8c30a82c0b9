import { expect, test } from "vitest";
import { type Commitment, endOf, termsInWeek, weeksOf } from "@/domain/commitment/commitment";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";

const startsOn = weekOf(localDate("2026-12-21"));
const terms = (daysPerWeek: number) => ({ daysPerWeek, standard: null, floorSeconds: 600 });
const commitment: Commitment = {
  id: "c",
  startsOn,
  weeks: 4,
  versions: [
    { fromWeek: addWeeks(startsOn, 2), terms: terms(2) },
    { fromWeek: startsOn, terms: terms(4) },
  ],
};

test("a commitment has as many weeks as it says, over the new year and week 53", () => {
  expect(weeksOf(commitment)).toEqual(["2026-12-21", "2026-12-28", "2027-01-04", "2027-01-11"]);
  expect(endOf(commitment)).toBe("2027-01-18");
});

test("each week has the terms of the newest version that had begun, in whatever order they are stored", () => {
  expect(weeksOf(commitment).map((week) => termsInWeek(commitment, week)?.daysPerWeek)).toEqual([
    4, 4, 2, 2,
  ]);
});

test("there are no terms before the first week or after the last", () => {
  expect(termsInWeek(commitment, addWeeks(startsOn, -1))).toBeNull();
  expect(termsInWeek(commitment, addWeeks(startsOn, 4))).toBeNull();
});
