import type { Advice } from "@/domain/readiness/check";
import { daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import { weekdayName } from "@/domain/time-zone/weekday-name";
import { weekOf } from "@/domain/week/week";
import { type Fact, type FactSheet, fact, type Mood } from "./fact";
import { favouriteDay } from "./find-patterns";
import type { PastRun } from "./past-run";
import type { CoachedWeek } from "./week-sheet";

/** What the sheet before a run is computed from; the plan is null where no run is planned. */
export type BeforeRunInput = {
  today: LocalDate;
  planned: { date: LocalDate; plannedMinutes: number } | null;
  /** The running week's promise; null outside a commitment. */
  line: CoachedWeek | null;
  floorSeconds: number | null;
  runs: readonly PastRun[];
  readiness: Advice | null;
  mood: Mood;
  unit: "km" | "mi";
  locale: string;
};

/** The facts before the next run: what was planned, where the week stands, and what counts in full. */
export function beforeRunSheet(input: BeforeRunInput): FactSheet {
  const { today, planned, line, floorSeconds, runs, readiness, mood, unit, locale } = input;
  const date = planned?.date ?? today;
  const habit = favouriteDay(runs, weekOf(today));
  const left = line ? line.committedDays - line.keptDays : 0;
  const thisWeek = weekOf(date) === weekOf(today);
  const facts: Fact[] = [
    ...(planned
      ? [
          fact("planned", planned.plannedMinutes * 60, "seconds", {
            certainty: "told",
            subject: dayWords(date, today),
          }),
        ]
      : []),
    ...(line && thisWeek && line.keptDays > 0 && left >= 0
      ? [
          fact("progress", line.keptDays, "days", {
            base: { kind: "out-of", value: line.committedDays },
          }),
        ]
      : []),
    ...(line && thisWeek && left > 0 ? [fact("days-left", left, "days")] : []),
    ...(habit && habit.subject === weekdayName(date) ? [habit] : []),
    ...(floorSeconds === null
      ? []
      : [fact("floor", floorSeconds, "seconds", { certainty: "told" })]),
  ];
  const verdict = line?.verdict ?? null;
  return { occasion: "before-run", verdict, mood, readiness, unit, locale, facts };
}

function dayWords(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : weekdayName(date);
}
