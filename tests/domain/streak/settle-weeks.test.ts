import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import { rulesVersion, type WeekStatement } from "@/domain/streak/statement";
import { streakLength } from "@/domain/streak/streak-length";
import type { WeekFacts } from "@/domain/streak/week-facts";
import { settlesAt, weekEndsEverywhere } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import {
  anyHistory,
  anyWeekFacts,
  day,
  firstWeek,
  runFact,
  weekFacts,
  weeksWith,
} from "./week-facts-builder";

const week = (index: number) => addWeeks(firstWeek, index);
const verdicts = (statements: readonly WeekStatement[]) => statements.map(({ verdict }) => verdict);
const anyNow = fc
  .integer({ min: 0, max: 16 * 7 * 24 })
  .map((hours) => weekEndsEverywhere(firstWeek) + hours * 3_600_000);

describe("as time passes", () => {
  test("a week that lacks a day is open until it settles and then takes its reserve", () => {
    const facts = weeksWith(3, [2]);
    expect(settleWeeks(facts, settlesAt(firstWeek) - 1)).toMatchObject([
      { verdict: "open", settled: false, reservesLeft: 2 },
    ]);
    expect(settleWeeks(facts, settlesAt(firstWeek))).toMatchObject([
      { verdict: "kept-with-reserve", settled: true, reservesLeft: 1, rulesVersion },
    ]);
  });

  test("a file uploaded three days late still keeps the week that looked lost", () => {
    const facts = weeksWith(3, [1]);
    const late = weeksWith(3, [3]);
    const threeDaysLate = settlesAt(firstWeek) - 1;
    expect(verdicts(settleWeeks(facts, threeDaysLate))).toEqual(["open"]);
    expect(verdicts(settleWeeks(late, threeDaysLate))).toEqual(["kept"]);
  });

  test("a paused week between a miss and a kept one does not hide the comeback", () => {
    const facts = [
      ...weeksWith(2, [0]),
      weekFacts(week(1), 2, [], { pausedDates: [day(week(1), 0)] }),
      weekFacts(week(2), 2, [0, 1]),
    ];
    expect(settleWeeks(facts, settlesAt(week(2))).map(({ comeback }) => comeback)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("a running week that follows one still open is no comeback yet", () => {
    const facts = weeksWith(2, [0, 2]);
    expect(settleWeeks(facts, settlesAt(firstWeek) - 1).at(1)?.comeback).toBe(false);
    expect(settleWeeks(facts, settlesAt(firstWeek)).at(1)?.comeback).toBe(true);
  });

  test("the order of the weeks handed in changes nothing", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        anyNow,
        ([facts, shuffled], now) => {
          expect(settleWeeks(shuffled, now)).toEqual(settleWeeks(facts, now));
        },
      ),
    );
  });

  test("nothing that is still to come shows in a settled week", () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyNow, (facts, other, now) => {
        const settled = settleWeeks(facts, now).filter((statement) => statement.settled);
        const future = other.filter(({ week: each }) => settlesAt(each) > now);
        const past = facts.filter(({ week: each }) => settlesAt(each) <= now);
        expect(settleWeeks([...past, ...future], now).slice(0, settled.length)).toEqual(settled);
      }),
    );
  });
});

describe("frozen weeks", () => {
  const now = settlesAt(week(2));
  const frozen = settleWeeks(weeksWith(3, [3, 2, 0]), now);

  test("freezing week by week gives the same as settling all at once", () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        let stored: WeekStatement[] = [];
        for (const { week: each } of facts) {
          stored = settleWeeks(facts, settlesAt(each), stored).filter(({ settled }) => settled);
        }
        const last = facts.at(-1)?.week ?? firstWeek;
        expect(stored).toEqual(settleWeeks(facts, settlesAt(last)));
      }),
    );
  });

  test("a frozen week keeps what was frozen and shows what the facts say now", () => {
    const corrected = settleWeeks(weeksWith(3, [3, 2, 3]), now, frozen);
    expect(verdicts(corrected)).toEqual(["kept", "kept-with-reserve", "missed"]);
    expect(corrected.map((statement) => statement.corrected?.verdict ?? null)).toEqual([
      null,
      null,
      "kept",
    ]);
  });

  test("a run deleted after settling shows as a correction and breaks no streak", () => {
    const corrected = settleWeeks(weeksWith(3, [1, 2, 0]), now, frozen);
    expect(corrected[0]).toMatchObject({
      verdict: "kept",
      corrected: { verdict: "missed", runDays: 1 },
    });
    expect(corrected[1]?.corrected).toBeNull();
  });

  test("frozen weeks never change, whatever happens to the facts and however late it is", () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyNow, fc.nat(10 ** 10), (facts, other, at, later) => {
        const stored = settleWeeks(facts, at).filter(({ settled }) => settled);
        const again = settleWeeks(other, at + later, stored);
        for (const statement of stored) {
          const found = again.find(({ week: each }) => each === statement.week);
          expect({ ...found, corrected: null }).toEqual(statement);
        }
      }),
    );
  });

  test("unchanged facts show no correction, also when a store hands the fields back in another order", () => {
    fc.assert(
      fc.property(anyHistory, anyNow, (facts, at) => {
        const stored = settleWeeks(facts, at).filter(({ settled }) => settled);
        const reordered = stored.map((statement) => ({
          ...(Object.fromEntries(Object.entries(statement).reverse()) as WeekStatement),
          filledBy: statement.filledBy.map(
            (filler) => Object.fromEntries(Object.entries(filler).reverse()) as typeof filler,
          ),
        }));
        expect(settleWeeks(facts, at, reordered).every(({ corrected }) => corrected === null)).toBe(
          true,
        );
      }),
    );
  });

  test("a week judged by older rules is not called corrected for that", () => {
    const old = frozen.map((statement) => ({ ...statement, rulesVersion: rulesVersion - 1 }));
    const again = settleWeeks(weeksWith(3, [3, 2, 3]), now, old);
    expect(again.every(({ corrected }) => corrected === null)).toBe(true);
    expect(again.every((statement) => statement.rulesVersion === rulesVersion - 1)).toBe(true);
  });

  test("what was frozen too early is judged afresh", () => {
    const early = settleWeeks(weeksWith(3, [0]), now).map((statement) => ({
      ...statement,
      week: week(3),
    }));
    expect(verdicts(settleWeeks([weekFacts(week(3), 1, [0])], now, early))).toEqual(["kept"]);
  });

  test("a reserve that was frozen stays spent for the weeks after it", () => {
    const spent = settleWeeks(weeksWith(3, [2, 2]), settlesAt(week(1)));
    const corrected = settleWeeks(weeksWith(3, [3, 3, 2]), settlesAt(week(2)), spent);
    expect(verdicts(corrected)).toEqual(["kept-with-reserve", "kept-with-reserve", "missed"]);
  });
});

describe("the running week", () => {
  test("it is never shown as broken, and never shortens the streak", () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const running = week(facts.length);
        const now = weekEndsEverywhere(running) - 13 * 3_600_000;
        const before = streakLength(settleWeeks(facts, now));
        fc.assert(
          fc.property(anyWeekFacts(running), (last) => {
            const statements = settleWeeks([...facts, last], now);
            expect(statements.at(-1)?.verdict).not.toBe("missed");
            expect(streakLength(statements)).toBeGreaterThanOrEqual(before);
          }),
          { numRuns: 5 },
        );
      }),
      { numRuns: 60 },
    );
  });

  test("a run on both sides of a flight over the date line counts for the dates it was run on", () => {
    const flightWeek: WeekFacts = weekFacts(firstWeek, 2, [], {
      runs: [
        runFact(day(firstWeek, 0), { id: "tokyo", zone: "Asia/Tokyo" }),
        runFact(day(firstWeek, 0), { id: "los-angeles", zone: "America/Los_Angeles" }),
      ],
    });
    expect(settleWeeks([flightWeek], settlesAt(firstWeek))).toMatchObject([
      { verdict: "kept-with-reserve", runDays: 1, votes: 2 },
    ]);
  });
});
