import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import type { Slot } from "./planned-run";

/**
 * Last week's slots as this week's, each seven days later: those of days gone by are left out, as are those
 * of a day that has a slot already.
 */
export function repeatWeek<Known extends Pick<Slot, "date">>(
  lastWeek: readonly Known[],
  thisWeek: readonly Pick<Slot, "date">[],
  today: LocalDate,
): Known[] {
  const taken = new Set(thisWeek.map(({ date }) => date));
  return lastWeek
    .map((slot) => ({ ...slot, date: addDays(slot.date, 7) }))
    .filter(({ date }) => date >= today && !taken.has(date));
}
