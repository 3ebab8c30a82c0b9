import { addDays, epochDay, type LocalDate } from "@/domain/time-zone/local-date";

declare const weekBrand: unique symbol;

/** An ISO week, Monday to Sunday, named by the date of its Monday. */
export type WeekStart = LocalDate & { readonly [weekBrand]: true };

/** ISO day of the week, 1 for Monday to 7 for Sunday. */
export function isoWeekday(date: LocalDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** True for the date of a Monday. */
export function isWeekStart(date: LocalDate): date is WeekStart {
  return isoWeekday(date) === 1;
}

/** The ISO week in which a civil date lies. */
export function weekOf(date: LocalDate): WeekStart {
  return addDays(date, 1 - isoWeekday(date)) as WeekStart;
}

/** The first week that begins on `date` or later. */
export function weekFrom(date: LocalDate): WeekStart {
  return weekOf(addDays(date, 6));
}

/** The week `count` weeks later, or earlier when negative. */
export function addWeeks(week: WeekStart, count: number): WeekStart {
  return addDays(week, 7 * count) as WeekStart;
}

/** How many weeks `to` lies after `from`; negative when it lies before. */
export function weeksBetween(from: WeekStart, to: WeekStart): number {
  return (epochDay(to) - epochDay(from)) / 7;
}

/** The seven dates of a week, Monday first. */
export function weekDates(week: WeekStart): LocalDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(week, day));
}

/** The ISO 8601 name of a week, such as "2026-W47"; its year is the year of its Thursday. */
export function weekLabel(week: WeekStart): string {
  const thursday = addDays(week, 3);
  const dayOfYear = epochDay(thursday) - epochDay(`${thursday.slice(0, 4)}-01-01` as LocalDate);
  const number = Math.floor(dayOfYear / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, "0")}`;
}
