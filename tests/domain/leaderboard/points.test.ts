import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baselineWeeks,
  medianRunsAWeek,
  pointsFactor,
  pointsUnit,
  weekParts,
  weekPoints,
} from "@/domain/leaderboard/points";
import { localDate } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";

test("the baseline is the six weeks before the one in which the commitment was made", () => {
  expect(baselineWeeks(weekOf(localDate("2026-11-22")))).toEqual([
    "2026-10-05",
    "2026-10-12",
    "2026-10-19",
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
  ]);
});

test.each([
  [[0, 0, 0, 0, 0, 0], 0],
  [[5, 0, 3, 2, 4, 1], 2.5],
  [[7, 0, 0, 0, 0, 0], 0],
  [[3, 3, 3, 3, 9, 9], 3],
  [[10, 9, 2, 11, 1, 3], 6],
  [[9, 1, 2], 2],
  [[], 0],
])("the median of %j is %d", (counts, median) => {
  expect(medianRunsAWeek(counts)).toBe(median);
});

test.each([
  [3, 3, 1],
  [1, 5, 0.5],
  [1, 100, 0.5],
  [4, 3, 1.25],
  [7, 0, 1.25],
  [1, 0, 1],
  [3, 2.5, 1.2],
  [2, 3, 2 / 3],
])("%d days committed beside a habit of %d weigh %d", (committed, median, factor) => {
  expect(pointsFactor(committed, median)).toBeCloseTo(factor, 12);
});

describe("weekly points", () => {
  test.each([
    ["all kept", { keptDays: 3, committedDays: 3, medianRuns: 3 }, 1],
    ["more than committed", { keptDays: 7, committedDays: 3, medianRuns: 3 }, 1],
    [
      "a reserve saves the streak, not the score",
      { keptDays: 2, committedDays: 3, medianRuns: 3 },
      2 / 3,
    ],
    ["nothing", { keptDays: 0, committedDays: 3, medianRuns: 3 }, 0],
    ["reaching beyond the habit", { keptDays: 4, committedDays: 4, medianRuns: 2 }, 1.25],
  ])("%s", (_, week, points) => {
    expect(weekPoints(week)).toBeCloseTo(points, 12);
  });

  test("they lie between 0 and 1.25 and never fall with a kept day more", () => {
    const anyWeek = fc.record({
      keptDays: fc.integer({ min: 0, max: 7 }),
      committedDays: fc.integer({ min: 1, max: 7 }),
      medianRuns: fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
    });
    fc.assert(
      fc.property(anyWeek, (week) => {
        const points = weekPoints(week);
        expect(points >= 0 && points <= 1.25).toBe(true);
        expect(weekPoints({ ...week, keptDays: week.keptDays + 1 })).toBeGreaterThanOrEqual(points);
      }),
    );
  });
});

test("every sum of points is a whole number of parts, so that a tie is a tie", () => {
  for (let committed = 1; committed <= 7; committed += 1) {
    for (let kept = 0; kept <= 7; kept += 1) {
      for (let halves = 0; halves <= 60; halves += 1) {
        const factor = pointsFactor(committed, halves / 2);
        const exact = Math.min(kept / committed, 1) * factor * pointsUnit;
        const parts = weekParts({ keptDays: kept, committedDays: committed }, factor);
        expect(Math.abs(parts - exact)).toBeLessThan(0.001);
      }
    }
  }
});
