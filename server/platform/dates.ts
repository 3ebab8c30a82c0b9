import { type LocalDate, localDate } from "@/domain/time-zone/local-date";
import { isWeekStart, type WeekStart } from "@/domain/week/week";

/** A civil date as Prisma wants it for a DATE column: midnight UTC. */
export function toDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The civil date of a DATE column. */
export function fromDate(date: Date): LocalDate {
  return localDate(date.toISOString().slice(0, 10));
}

/** The week of a DATE column that the database keeps on Mondays. */
export function weekFromDate(date: Date): WeekStart {
  const monday = fromDate(date);
  if (!isWeekStart(monday)) throw new RangeError(`Not a Monday: ${monday}`);
  return monday;
}
