import { addDays, daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";

const minuteMs = 60_000;
const settledInMinutes = 240;

/**
 * The zone a test's people live in: Kathmandu, but Bogotá in the hours in which Kathmandu has a new week
 * before the boards have it.
 */
export function zoneOfNow(now: number): string {
  const board = weekOf(localDateOf(now, "UTC"));
  return weekOf(localDateOf(now, "Asia/Kathmandu")) === board ? "Asia/Kathmandu" : "America/Bogota";
}

export type RunSlots = {
  /** Epoch milliseconds at which the runs start, all over by now. */
  starts: number[];
  /** The different days among them. */
  days: number;
  today: LocalDate;
};

/** Times for `count` short runs in the running week, on as many days of it as have come. */
export function runSlots(count: number, zone: string, now: number): RunSlots {
  const today = localDateOf(now, zone);
  const monday = weekOf(today);
  const minutesOfToday = (now - instantOf(today, 0, zone)) / minuteMs;
  const past = daysBetween(monday, today) + (minutesOfToday > settledInMinutes ? 1 : 0);
  const days = Math.min(count, Math.max(1, past));
  const starts = Array.from({ length: count }, (_, at) =>
    instantOf(addDays(monday, at % days), 20 + 70 * at, zone),
  );
  return { starts, days, today };
}
