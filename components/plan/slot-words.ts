import { clockWords, dateWords } from "@/domain/time-zone/date-words";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { PlanSlot } from "@/server/planned-runs/queries";

const minuteMs = 60_000;

/** A time of day as a runner reads it, "06:00" or "6:00 am", from minutes after midnight. */
export function timeWords(minutes: number, locale: string): string {
  return clockWords(minutes * minuteMs, "UTC", locale);
}

/** A day near today in a word: "Today", "Tomorrow", else "Thu 26 Nov". */
export function nearDay(date: LocalDate, today: LocalDate, locale: string): string {
  if (date === today) return "Today";
  return date === addDays(today, 1) ? "Tomorrow" : dateWords(date, locale);
}

/** What became of a slot, in a word or two; an empty string where its time says all. */
export function stateWords({ state }: Pick<PlanSlot, "state">): string {
  return { ahead: "", today: "", done: "Done", skipped: "Called off", passed: "Did not happen" }[
    state
  ];
}

/** How a slot is shared, in front of the partner's name. */
export function sharedWords({ expectedAt }: Pick<PlanSlot, "expectedAt">): string {
  return expectedAt === null ? "You expect" : "With";
}
