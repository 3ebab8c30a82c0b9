import type { LocalDate } from "@/domain/time-zone/local-date";
import { addWeeks, isoWeekday, type WeekStart, weekOf } from "@/domain/week/week";

const friday = 5;

/** The week that a check-in on `today` is about: this one from Friday on, until Thursday the one before. */
export function checkInWeek(today: LocalDate): WeekStart {
  const week = weekOf(today);
  return isoWeekday(today) >= friday ? week : addWeeks(week, -1);
}
