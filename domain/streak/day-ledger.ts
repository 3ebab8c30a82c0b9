import type { LocalDate } from "@/domain/time-zone/local-date";
import { addWeeks } from "@/domain/week/week";
import type { RunFact, WeekFacts } from "./week-facts";

/** How many days of recovery count in a week. */
export const recoveryDaysPerWeek = 2;

/** The days of a week that count, and the runs behind them. */
export type DayLedger = {
  runIds: string[];
  runDates: LocalDate[];
  /** Days of rest without a run, the first two of the week. */
  recoveryDates: LocalDate[];
};

/**
 * Sorts a week's facts into days: two runs on one day are one day, a day lent to a partner is none, and
 * no run is used twice.
 */
export function dayLedger(facts: WeekFacts): DayLedger {
  const { week, terms, runs, lentDates } = facts;
  const nextWeek = addWeeks(week, 1);
  const inWeek = (date: LocalDate) => week <= date && date < nextWeek;
  const counted = runs.filter(
    (run) => inWeek(run.localDate) && isEvidence(run, terms.floorSeconds),
  );
  const runDates = unique(counted.map((run) => run.localDate)).filter(notIn(lentDates));
  const rest = facts.recoveryDates.filter(inWeek).filter(notIn(lentDates)).filter(notIn(runDates));
  return {
    runIds: unique(counted.map((run) => run.id)),
    runDates,
    recoveryDates: unique(rest).slice(0, recoveryDaysPerWeek),
  };
}

function isEvidence(run: RunFact, floorSeconds: number): boolean {
  return run.evidence === "counts" && run.movingSeconds >= floorSeconds;
}

function notIn(dates: readonly LocalDate[]): (date: LocalDate) => boolean {
  return (date) => !dates.includes(date);
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
