import fc from "fast-check";
import type { CoverFact, RunFact, WeekFacts } from "@/domain/streak/week-facts";
import { type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart, weekDates, weekOf } from "@/domain/week/week";

export const firstWeek = weekOf(localDate("2026-03-02"));

export const cover: CoverFact = { id: "cover-1", partnershipId: "pair-1", runId: "theirs-1" };

/** The date of a day of `week`, Monday being 0. */
export function day(week: WeekStart, index: number): LocalDate {
  const date = weekDates(week)[index];
  if (date === undefined) throw new RangeError(`No day ${index}`);
  return date;
}

export function runFact(date: LocalDate, change: Partial<RunFact> = {}): RunFact {
  return {
    id: `run-${date}`,
    localDate: date,
    zone: "Europe/Berlin",
    source: "imported",
    movingSeconds: 1800,
    distanceMetres: 5000,
    evidence: "counts",
    ...change,
  };
}

/** A week committed to `daysPerWeek` days, with a run on each of the days given by index. */
export function weekFacts(
  week: WeekStart,
  daysPerWeek: number,
  runDays: readonly number[],
  change: Partial<WeekFacts> = {},
): WeekFacts {
  return {
    week,
    terms: { daysPerWeek, standard: null, floorSeconds: 600 },
    runs: runDays.map((index) => runFact(day(week, index))),
    recoveryDates: [],
    covers: [],
    lentDates: [],
    pausedDates: [],
    ...change,
  };
}

/** Consecutive weeks of a commitment to `daysPerWeek` days, with so many run days each. */
export function weeksWith(daysPerWeek: number, runDays: readonly number[]): WeekFacts[] {
  return runDays.map((count, index) =>
    weekFacts(
      addWeeks(firstWeek, index),
      daysPerWeek,
      Array.from({ length: count }, (_, dayIndex) => dayIndex),
    ),
  );
}

const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 });
const rarely = <T>(days: fc.Arbitrary<T[]>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: days });

const anyRun = fc.record({
  dayIndex: fc.integer({ min: 0, max: 6 }),
  movingSeconds: fc.constantFrom(300, 599, 600, 900, 3600),
  evidence: fc.constantFrom<RunFact["evidence"]>(
    "counts",
    "counts",
    "counts",
    "waiting",
    "disputed",
  ),
});

/** Any facts that one week may have. */
export function anyWeekFacts(week: WeekStart): fc.Arbitrary<WeekFacts> {
  return fc
    .record({
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      runs: fc.array(anyRun, { maxLength: 9 }),
      recovery: rarely(someDays),
      covers: fc.integer({ min: 0, max: 2 }),
      lent: rarely(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 1 })),
      paused: rarely(someDays),
    })
    .map(({ daysPerWeek, runs, recovery, covers, lent, paused }) =>
      weekFacts(week, daysPerWeek, [], {
        runs: runs.map(({ dayIndex, ...run }, index) =>
          runFact(day(week, dayIndex), { ...run, id: `${week}-${index}` }),
        ),
        recoveryDates: recovery.map((index) => day(week, index)),
        covers: Array.from({ length: covers }, (_, index) => ({
          ...cover,
          id: `${week}-${index}`,
        })),
        lentDates: lent.map((index) => day(week, index)),
        pausedDates: paused.map((index) => day(week, index)),
      }),
    );
}

/** Any facts of consecutive weeks from `firstWeek` on. */
export const anyHistory: fc.Arbitrary<WeekFacts[]> = fc
  .integer({ min: 1, max: 14 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) => anyWeekFacts(addWeeks(firstWeek, index))),
    ),
  );
