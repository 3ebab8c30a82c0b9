import type { LocalDate } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";

/**
 * Where the answers of each old date go when a rule changes: to the same date where it is still there, else to a
 * new date of the same week that takes nobody's place, else nowhere (null). One that stood alone and stands
 * alone goes along wherever it went.
 */
export function carryOver(
  oldDates: readonly LocalDate[],
  newDates: readonly LocalDate[],
  { single }: { single: boolean },
): Map<LocalDate, LocalDate | null> {
  const onlyNew = newDates[0];
  if (single && newDates.length === 1 && onlyNew) {
    return new Map(oldDates.map((date) => [date, onlyNew]));
  }
  const stays = new Set(newDates.filter((date) => oldDates.includes(date)));
  const free = newDates.filter((date) => !stays.has(date));
  const carried = new Map<LocalDate, LocalDate | null>();
  for (const date of [...oldDates].sort()) {
    const near = free.findIndex((other) => weekOf(other) === weekOf(date));
    if (stays.has(date)) carried.set(date, date);
    else carried.set(date, near < 0 ? null : (free.splice(near, 1)[0] ?? null));
  }
  return carried;
}
