import { Temporal } from "temporal-polyfill";
import { type LocalDate, localDate } from "./local-date";

/** The latest a runner's day may start, in minutes after midnight. */
export const latestDayStartMinutes = 240;

/** True for an IANA zone name spelled as the zone database spells it; bare offsets are none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Z]/.test(zone)) return false;
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId === zone;
  } catch {
    return false;
  }
}

/**
 * The civil date in `zone` at an instant (epoch milliseconds). Before `dayStartMinutes` (0 to 240, by
 * the wall clock) it is still the day before, that is the last date that existed before this one.
 */
export function localDateOf(instantMs: number, zone: string, dayStartMinutes = 0): LocalDate {
  const there = zoned(instantMs, zone);
  if (there.hour * 60 + there.minute >= dayStartMinutes) return dateOf(there);
  return dateOf(there.startOfDay().subtract({ milliseconds: 1 }));
}

/**
 * The instant (epoch milliseconds) at which clocks in `zone` show `minutesOfDay` on `date`. A time that
 * a clock change skips moves forward by the gap; of a time that comes twice the first is meant.
 */
export function instantOf(date: LocalDate, minutesOfDay: number, zone: string): number {
  return Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: Math.floor(minutesOfDay / 60), minute: minutesOfDay % 60 })
    .toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds;
}

function zoned(instantMs: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instantMs)).toZonedDateTimeISO(zone);
}

function dateOf(there: Temporal.ZonedDateTime): LocalDate {
  return localDate(there.toPlainDate().toString());
}
