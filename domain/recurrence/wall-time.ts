import { Temporal } from "temporal-polyfill";
import { type LocalDate, localDate } from "@/domain/time-zone/local-date";

/** A time on a wall: a civil date and minutes after midnight (0 to 1439). */
export type WallTime = { date: LocalDate; minutes: number };

/** Where a wall-clock time lies on the time line. */
export type PlacedTime = {
  /** Epoch milliseconds; of a time that comes twice the first, of one that is skipped the time moved on by the gap. */
  startsAt: number;
  /** What clocks show then; differs from what was asked for only in a gap. */
  shown: WallTime;
  /** True where a clock change skips the time asked for. */
  gap: boolean;
  /** True where the time comes twice. */
  overlap: boolean;
};

/** Finds a wall-clock time in an IANA zone. */
export function placeWallTime(wall: WallTime, zone: string): PlacedTime {
  const plain = Temporal.PlainDate.from(wall.date).toPlainDateTime({
    hour: Math.floor(wall.minutes / 60),
    minute: wall.minutes % 60,
  });
  const placed = plain.toZonedDateTime(zone, { disambiguation: "compatible" });
  const later = plain.toZonedDateTime(zone, { disambiguation: "later" });
  const gap = !placed.toPlainDateTime().equals(plain);
  return {
    startsAt: placed.epochMilliseconds,
    shown: wallOf(placed),
    gap,
    overlap: !gap && later.epochMilliseconds !== placed.epochMilliseconds,
  };
}

/** What clocks in `zone` show at an instant (epoch milliseconds); seconds are dropped. */
export function wallTimeAt(instantMs: number, zone: string): WallTime {
  return wallOf(Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone));
}

function wallOf(there: Temporal.ZonedDateTime): WallTime {
  return {
    date: localDate(there.toPlainDate().toString()),
    minutes: there.hour * 60 + there.minute,
  };
}
