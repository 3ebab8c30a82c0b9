import { epochDay, type LocalDate } from "./local-date";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The English name of a date's day of the week. */
export function weekdayName(date: LocalDate): string {
  return names[(((epochDay(date) + 3) % 7) + 7) % 7] ?? "";
}
