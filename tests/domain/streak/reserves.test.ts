import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import type { WeekStatement } from "@/domain/streak/statement";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks, weeksBetween } from "@/domain/week/week";
import { anyHistory, firstWeek, weeksWith } from "./week-facts-builder";

const afterwards = settlesAt(addWeeks(firstWeek, 60));
const spent = ({ filledBy }: WeekStatement) => filledBy.some(({ kind }) => kind === "reserve");

describe("reserves", () => {
  test("two in any four consecutive weeks, and again once the first is four weeks ago", () => {
    const statements = settleWeeks(weeksWith(3, [2, 2, 2, 2, 2, 2, 2]), afterwards);
    expect(statements.map(({ verdict }) => verdict)).toEqual([
      "kept-with-reserve",
      "kept-with-reserve",
      "missed",
      "missed",
      "kept-with-reserve",
      "kept-with-reserve",
      "missed",
    ]);
    expect(statements.map(({ reservesLeft }) => reservesLeft)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  test("a reserve is not wasted on a week that it cannot save", () => {
    const statements = settleWeeks(weeksWith(3, [1, 2, 2]), afterwards);
    expect(statements.map(({ verdict }) => verdict)).toEqual([
      "missed",
      "kept-with-reserve",
      "kept-with-reserve",
    ]);
  });

  test("a gap between commitments counts as weeks that have passed", () => {
    const early = weeksWith(3, [2, 2]);
    const late = weeksWith(3, [3, 3, 3, 3, 2]).slice(4);
    expect(settleWeeks([...early, ...late], afterwards).at(-1)).toMatchObject({
      verdict: "kept-with-reserve",
      reservesLeft: 0,
    });
  });

  test("never more than two in any four consecutive weeks, whatever happens", () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const statements = settleWeeks(facts, afterwards);
        for (const { week } of statements) {
          const window = statements.filter((other) => {
            const ahead = weeksBetween(week, other.week);
            return ahead >= 0 && ahead < 4;
          });
          expect(window.filter(spent).length).toBeLessThanOrEqual(2);
        }
        expect(statements.every(({ reservesLeft }) => reservesLeft >= 0 && reservesLeft <= 2)).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("comebacks", () => {
  test("the first kept week after a miss is worth one vote more, the next is not", () => {
    const statements = settleWeeks(weeksWith(2, [2, 0, 2, 2]), afterwards);
    expect(statements.map(({ comeback }) => comeback)).toEqual([false, false, true, false]);
    expect(statements.map(({ votes }) => votes)).toEqual([2, 0, 3, 2]);
  });

  test("missing every second week on purpose farms at most one in four weeks", () => {
    const statements = settleWeeks(weeksWith(2, [2, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2]), afterwards);
    const farmed = statements.flatMap(({ comeback }, index) => (comeback ? [index] : []));
    expect(farmed).toEqual([2, 6, 10]);
  });

  test("never two within any four consecutive weeks, and only with a week kept", () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const comebacks = settleWeeks(facts, afterwards).filter(({ comeback }) => comeback);
        comebacks.forEach((statement, index) => {
          const next = comebacks[index + 1];
          expect(statement.verdict).toMatch(/^kept/);
          if (next) expect(weeksBetween(statement.week, next.week)).toBeGreaterThanOrEqual(4);
        });
      }),
      { numRuns: 500 },
    );
  });
});
