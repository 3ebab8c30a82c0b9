import { dateWords } from "@/domain/time-zone/date-words";
import type { LocalDate } from "@/domain/time-zone/local-date";

/** Tells the organiser that clocks skip a start: "Clocks change on Sun 28 Mar: that one starts at 03:30." */
export function clockMoveWords(
  { date, shownMinutes }: { date: LocalDate; shownMinutes: number },
  locale: string,
): string {
  return `Clocks change on ${dateWords(date, locale)}: that one starts at ${clockTime(shownMinutes)}.`;
}

/** Minutes after midnight as "18:30", also as time fields want it. */
export function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
