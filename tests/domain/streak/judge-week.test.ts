import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeWeek } from "@/domain/streak/judge-week";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import { isKept, type Verdict } from "@/domain/streak/statement";
import type { WeekFacts } from "@/domain/streak/week-facts";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import {
  anyHistory,
  anyWeekFacts,
  cover,
  day,
  firstWeek,
  runFact,
  weekFacts,
} from "./week-facts-builder";

const date = (index: number) => day(firstWeek, index);
const twoRests = { recoveryDates: [date(5), date(6)] };

describe("verdict of one week", () => {
  const cases: [string, WeekFacts, Verdict, Verdict][] = [
    ["as many days as committed", weekFacts(firstWeek, 3, [0, 2, 4]), "kept", "kept"],
    ["more days than committed", weekFacts(firstWeek, 3, [0, 1, 2, 3]), "kept", "kept"],
    ["one day missing", weekFacts(firstWeek, 3, [0, 2]), "kept-with-reserve", "open"],
    ["two days missing", weekFacts(firstWeek, 3, [0]), "missed", "open"],
    ["no run of one", weekFacts(firstWeek, 1, []), "missed", "open"],
    [
      "one missing day of recovery",
      weekFacts(firstWeek, 3, [0, 2], twoRests),
      "kept-with-recovery",
      "kept-with-recovery",
    ],
    [
      "two missing days of recovery",
      weekFacts(firstWeek, 3, [0], twoRests),
      "kept-with-recovery",
      "kept-with-recovery",
    ],
    [
      "recovery and one day more",
      weekFacts(firstWeek, 4, [0], twoRests),
      "kept-with-reserve",
      "open",
    ],
    ["recovery that was not needed", weekFacts(firstWeek, 1, [0], twoRests), "kept", "kept"],
    ["nothing but recovery", weekFacts(firstWeek, 1, [], twoRests), "paused", "open"],
    [
      "a cover",
      weekFacts(firstWeek, 3, [0, 2], { covers: [cover] }),
      "kept-with-cover",
      "kept-with-cover",
    ],
    [
      "a cover that is not enough",
      weekFacts(firstWeek, 4, [0], { covers: [cover] }),
      "missed",
      "open",
    ],
    ["a cover without a run", weekFacts(firstWeek, 1, [], { covers: [cover] }), "missed", "open"],
    [
      "cover, then reserve",
      weekFacts(firstWeek, 3, [0], { covers: [cover] }),
      "kept-with-reserve",
      "open",
    ],
    [
      "recovery before cover",
      weekFacts(firstWeek, 3, [0, 2], { covers: [cover], recoveryDates: [date(5)] }),
      "kept-with-recovery",
      "kept-with-recovery",
    ],
    [
      "a pause in an unkept week",
      weekFacts(firstWeek, 3, [0], { pausedDates: [date(6)] }),
      "paused",
      "paused",
    ],
    [
      "a pause in an empty week",
      weekFacts(firstWeek, 3, [], { pausedDates: [date(0)] }),
      "paused",
      "paused",
    ],
    [
      "a pause in a week kept all the same",
      weekFacts(firstWeek, 1, [0], { pausedDates: [date(6)] }),
      "kept",
      "kept",
    ],
  ];

  test.each(cases)("%s", (_, facts, settled, unsettled) => {
    expect(judgeWeek(facts, [], true).verdict).toBe(settled);
    expect(judgeWeek(facts, [], false).verdict).toBe(unsettled);
  });

  test("a pause is free of charge: it spends no reserve where one would do", () => {
    const outcome = judgeWeek(
      weekFacts(firstWeek, 3, [0, 1], { pausedDates: [date(6)] }),
      [],
      true,
    );
    expect(outcome).toMatchObject({ verdict: "paused", filledBy: [], reservesLeft: 2 });
  });

  test("missing days are filled by recovery, then cover, then reserve", () => {
    const outcome = judgeWeek(
      weekFacts(firstWeek, 5, [0], { ...twoRests, covers: [cover] }),
      [],
      true,
    );
    expect(outcome.verdict).toBe("kept-with-reserve");
    expect(outcome.filledBy).toEqual([
      { kind: "recovery", date: date(5) },
      { kind: "recovery", date: date(6) },
      { kind: "cover", id: cover.id },
      { kind: "reserve" },
    ]);
    expect(outcome).toMatchObject({ runDays: 1, recoveryDays: 2, keptDays: 3, reservesLeft: 1 });
  });

  test("two covers fill one day", () => {
    const covers = [
      { ...cover, id: "z" },
      { ...cover, id: "a" },
    ];
    const outcome = judgeWeek(weekFacts(firstWeek, 3, [0], { covers }), [], false);
    expect(outcome.verdict).toBe("open");
    expect(judgeWeek(weekFacts(firstWeek, 2, [0], { covers }), [], false).filledBy).toEqual([
      { kind: "cover", id: "a" },
    ]);
  });

  test("every counted run is a vote, also a second one on a day and those beyond the commitment", () => {
    const facts = weekFacts(firstWeek, 1, [0, 1], {
      runs: [runFact(date(0), { id: "a" }), runFact(date(0), { id: "b" }), runFact(date(1))],
    });
    expect(judgeWeek(facts, [], true).votes).toBe(3);
  });
});

/** From the worst verdict of a settled week to the best. */
const byMerit: Verdict[] = [
  "missed",
  "open",
  "paused",
  "kept-with-reserve",
  "kept-with-cover",
  "kept-with-recovery",
  "kept",
];

describe("properties of one week after any past", () => {
  const anyPast = anyHistory.map((facts) => settleWeeks(facts, settlesAt(addWeeks(firstWeek, 60))));
  const nextWeek = addWeeks(firstWeek, 14);

  test("a run more never makes a week's verdict worse, unless it had nothing but rest in it", () => {
    fc.assert(
      fc.property(
        anyWeekFacts(nextWeek),
        anyPast,
        fc.integer({ min: 0, max: 6 }),
        fc.boolean(),
        (facts, past, dayIndex, settled) => {
          const run = runFact(day(nextWeek, dayIndex), { id: "one-more" });
          const more = { ...facts, runs: [...facts.runs, run] };
          const before = judgeWeek(facts, past, settled);
          const after = judgeWeek(more, past, settled);
          const nothingButRest = before.runDays === 0 && before.recoveryDays > 0;
          if (!nothingButRest) {
            expect(byMerit.indexOf(after.verdict)).toBeGreaterThanOrEqual(
              byMerit.indexOf(before.verdict),
            );
          }
          expect(after.votes).toBeGreaterThan(before.votes);
          expect(after.reservesLeft).toBeGreaterThanOrEqual(
            before.reservesLeft - Number(after.verdict === "kept-with-reserve"),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a week without a counted run is never kept", () => {
    fc.assert(
      fc.property(anyWeekFacts(nextWeek), anyPast, fc.boolean(), (facts, past, settled) => {
        const outcome = judgeWeek({ ...facts, runs: [] }, past, settled);
        expect(isKept(outcome.verdict)).toBe(false);
        expect(outcome.votes).toBe(0);
      }),
    );
  });

  test("a kept week is filled to exactly its commitment, by at most two rests, one cover and one reserve", () => {
    fc.assert(
      fc.property(anyWeekFacts(nextWeek), anyPast, (facts, past) => {
        const { verdict, filledBy, runDays, committedDays } = judgeWeek(facts, past, true);
        const filled = (kind: string) => filledBy.filter((filler) => filler.kind === kind).length;
        expect(filled("recovery")).toBeLessThanOrEqual(2);
        expect(filled("cover")).toBeLessThanOrEqual(1);
        expect(filled("reserve")).toBeLessThanOrEqual(1);
        if (isKept(verdict)) expect(filledBy).toHaveLength(Math.max(0, committedDays - runDays));
        else expect(filledBy).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("an unsettled week is never missed and spends no reserve", () => {
    fc.assert(
      fc.property(anyWeekFacts(nextWeek), anyPast, (facts, past) => {
        const { verdict } = judgeWeek(facts, past, false);
        expect(verdict).not.toBe("missed");
        expect(verdict).not.toBe("kept-with-reserve");
      }),
    );
  });

  test("the order in which facts arrive changes nothing", () => {
    fc.assert(
      fc.property(
        anyWeekFacts(nextWeek).chain((facts) =>
          fc.record({
            facts: fc.constant(facts),
            runs: fc.shuffledSubarray([...facts.runs], { minLength: facts.runs.length }),
            covers: fc.shuffledSubarray([...facts.covers], { minLength: facts.covers.length }),
            recoveryDates: fc.shuffledSubarray([...facts.recoveryDates], {
              minLength: facts.recoveryDates.length,
            }),
          }),
        ),
        anyPast,
        ({ facts, ...shuffled }, past) => {
          expect(judgeWeek({ ...facts, ...shuffled }, past, true)).toEqual(
            judgeWeek(facts, past, true),
          );
        },
      ),
    );
  });
});
