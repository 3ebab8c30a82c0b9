import { expect, test } from "vitest";
import { pairCsv, pairWeeks } from "@/domain/progress/pair-weeks";
import type { Verdict } from "@/domain/streak/statement";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekFrom } from "@/domain/week/week";

const monday = weekFrom(localDate("2026-11-23"));
const line = (ago: number, verdict: Verdict, keptDays = 3) => ({
  week: addWeeks(monday, -ago),
  verdict,
  keptDays,
  committedDays: 3,
});

test("a pair's weeks begin with the first in which both had promised something, without a gap", () => {
  const mine = [line(5, "kept"), line(3, "kept"), line(0, "open", 1)];
  const theirs = [line(3, "missed", 1), line(1, "paused", 0)];
  const weeks = pairWeeks(mine, theirs);
  expect(weeks.map(({ week }) => week)).toEqual([3, 2, 1, 0].map((ago) => addWeeks(monday, -ago)));
  expect(weeks.map(({ mine: one }) => one?.kept)).toEqual([true, undefined, undefined, null]);
  expect(weeks.map(({ theirs: one }) => one?.kept)).toEqual([false, undefined, null, undefined]);
  expect(pairCsv(weeks).split("\r\n")[1]).toBe("2026-11-02,3,3,1,3");
});

test("two who never promised in the same week have no weeks to compare, and a long time is cut to half a year", () => {
  expect(pairWeeks([line(2, "kept")], [line(1, "kept")])).toEqual([]);
  expect(pairWeeks([], [])).toEqual([]);
  const year = Array.from({ length: 52 }, (_, at) => line(51 - at, "kept"));
  expect(pairWeeks(year, year)).toHaveLength(26);
});
