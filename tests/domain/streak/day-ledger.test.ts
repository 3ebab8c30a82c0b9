import { expect, test } from "vitest";
import { dayLedger } from "@/domain/streak/day-ledger";
import { addWeeks } from "@/domain/week/week";
import { day, firstWeek, runFact, weekFacts } from "./week-facts-builder";

const monday = day(firstWeek, 0);

test("two runs on one day are one day and two runs", () => {
  const runs = [runFact(monday, { id: "b" }), runFact(monday, { id: "a" })];
  const ledger = dayLedger(weekFacts(firstWeek, 3, [], { runs }));
  expect(ledger.runDates).toEqual([monday]);
  expect(ledger.runIds).toEqual(["a", "b"]);
});

test("a run at the floor counts in full, a second below it does not count", () => {
  const runs = [
    runFact(monday, { id: "floor", movingSeconds: 600 }),
    runFact(day(firstWeek, 1), { id: "below", movingSeconds: 599 }),
  ];
  expect(dayLedger(weekFacts(firstWeek, 3, [], { runs })).runIds).toEqual(["floor"]);
});

test("a higher floor of the runner's own holds", () => {
  const terms = { daysPerWeek: 3, standard: null, floorSeconds: 1200 };
  const runs = [runFact(monday, { movingSeconds: 1199 })];
  expect(dayLedger(weekFacts(firstWeek, 3, [], { terms, runs })).runDates).toEqual([]);
});

test.each(["waiting", "disputed", "below-floor"] as const)(
  "a run that is %s makes no day",
  (evidence) => {
    const runs = [runFact(monday, { evidence })];
    expect(dayLedger(weekFacts(firstWeek, 3, [], { runs }))).toEqual({
      runDates: [],
      runIds: [],
      recoveryDates: [],
    });
  },
);

test("a run of another week is not counted here", () => {
  const runs = [runFact(day(addWeeks(firstWeek, 1), 0)), runFact(day(addWeeks(firstWeek, -1), 6))];
  expect(dayLedger(weekFacts(firstWeek, 3, [], { runs })).runIds).toEqual([]);
});

test("a day of recovery of another week is not counted here", () => {
  const recoveryDates = [day(addWeeks(firstWeek, 1), 0), day(addWeeks(firstWeek, -1), 6)];
  expect(dayLedger(weekFacts(firstWeek, 3, [0], { recoveryDates })).recoveryDates).toEqual([]);
});

test("the same run given twice is one run", () => {
  const runs = [runFact(monday), runFact(monday)];
  expect(dayLedger(weekFacts(firstWeek, 3, [], { runs })).runIds).toHaveLength(1);
});

test("only the first two days of recovery count", () => {
  const recoveryDates = [4, 2, 3].map((index) => day(firstWeek, index));
  expect(dayLedger(weekFacts(firstWeek, 3, [0], { recoveryDates })).recoveryDates).toEqual([
    day(firstWeek, 2),
    day(firstWeek, 3),
  ]);
});

test("a day of recovery on which the runner ran all the same is a run day, not both", () => {
  const ledger = dayLedger(weekFacts(firstWeek, 3, [0], { recoveryDates: [monday] }));
  expect(ledger.runDates).toEqual([monday]);
  expect(ledger.recoveryDates).toEqual([]);
});

test("a day lent to a partner is not used again, neither as a run day nor as recovery", () => {
  const ledger = dayLedger(
    weekFacts(firstWeek, 1, [0, 1], { lentDates: [monday], recoveryDates: [monday] }),
  );
  expect(ledger.runDates).toEqual([day(firstWeek, 1)]);
  expect(ledger.recoveryDates).toEqual([]);
});
