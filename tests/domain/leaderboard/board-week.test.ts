import fc from "fast-check";
import { expect, test } from "vitest";
import { tallyDiffers, tallyWeek } from "@/domain/leaderboard/board-week";
import { judgeWeek } from "@/domain/streak/judge-week";
import { day, firstWeek, weekFacts } from "../streak/week-facts-builder";

const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 7 });

test("a board counts the days and the pauses that the streak's rules find", () => {
  fc.assert(
    fc.property(
      fc.record({
        committed: fc.integer({ min: 1, max: 7 }),
        runs: days,
        rest: days,
        paused: days,
        settled: fc.boolean(),
      }),
      ({ committed, runs, rest, paused, settled }) => {
        const facts = weekFacts(firstWeek, committed, runs, {
          recoveryDates: rest.map((index) => day(firstWeek, index)),
          pausedDates: paused.map((index) => day(firstWeek, index)),
        });
        const outcome = judgeWeek(facts, [], settled);
        const tally = tallyWeek({ ...outcome, touchedByPause: paused.length > 0, settled });
        expect(tally).toEqual({
          keptDays: outcome.keptDays,
          paused: outcome.verdict === "paused",
        });
      },
    ),
  );
});

test("tallies differ in kept days or in a pause", () => {
  const week = { keptDays: 2, paused: false };
  expect(tallyDiffers(week, { ...week })).toBe(false);
  expect(tallyDiffers(week, { ...week, keptDays: 3 })).toBe(true);
  expect(tallyDiffers(week, { ...week, paused: true })).toBe(true);
});
