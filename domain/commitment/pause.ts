import type { LocalDate } from "@/domain/time-zone/local-date";
import { type WeekStart, weekDates } from "@/domain/week/week";

/** A pause from its first to its last date; `toDate` is null while it lasts. */
export type Pause = { fromDate: LocalDate; toDate: LocalDate | null };

/** The dates of a week that lie in a pause. */
export function pausedDatesIn(pauses: readonly Pause[], week: WeekStart): LocalDate[] {
  return weekDates(week).filter((date) =>
    pauses.some(({ fromDate, toDate }) => fromDate <= date && (toDate === null || date <= toDate)),
  );
}

/**
 * True when a pause touches the week. Such a week is paused unless it was kept all the same: one rule,
 * so that falling ill on a Saturday with a run still to go costs neither streak nor reserve.
 */
export function isPausedWeek(pauses: readonly Pause[], week: WeekStart): boolean {
  return pausedDatesIn(pauses, week).length > 0;
}

/** True where a pause may begin on `fromDate`: at once or later, never for days that are over. */
export function canPauseFrom(fromDate: LocalDate, today: LocalDate): boolean {
  return fromDate >= today;
}
