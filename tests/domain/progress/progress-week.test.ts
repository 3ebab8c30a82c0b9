import { expect, test } from "vitest";
import { progressWeeks } from "@/domain/progress/progress-week";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import type { WeekStatement } from "@/domain/streak/statement";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekFrom } from "@/domain/week/week";

const thisWeek = weekFrom(localDate("2026-11-23"));
const ago = (weeks: number) => addWeeks(thisWeek, -weeks);
const ran = (week: typeof thisWeek) => ({
  week,
  runs: 2,
  distanceMetres: 9_000,
  movingSeconds: 3_000,
});
const kept = (week: typeof thisWeek) =>
  ({ week, verdict: "kept", comeback: false, keptDays: 3, committedDays: 3 }) as WeekStatement;

test("a year begins with its first week in which there is something, and has no gap", () => {
  const weeks = progressWeeks([kept(ago(3))], [ran(ago(5)), ran(ago(1))], thisWeek);
  expect(weeks.map(({ week }) => week)).toEqual([5, 4, 3, 2, 1, 0].map(ago));
  expect(weeks.map(({ runs }) => runs)).toEqual([2, 0, 0, 0, 2, 0]);
  expect(weeks.map(({ promise }) => promise?.keptDays ?? null)).toEqual([
    null,
    null,
    3,
    null,
    null,
    null,
  ]);
});

test("what is older than a year is left out, and a runner without weeks has none", () => {
  expect(progressWeeks([kept(ago(60))], [ran(ago(52))], thisWeek)).toEqual([]);
  expect(progressWeeks([], [ran(ago(51))], thisWeek)).toHaveLength(52);
  expect(progressWeeks(settleWeeks([], 0, []), [], thisWeek)).toEqual([]);
});
