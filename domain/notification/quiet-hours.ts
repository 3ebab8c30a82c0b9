import { addDays } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";

/** Minutes after local midnight; where `from` is later than `until` the night lies between, where equal there is none. */
export type QuietHours = { from: number; until: number };

/** What holds until a runner chooses otherwise: from 21:30 to 07:00. */
export const usualQuietHours: QuietHours = { from: 1290, until: 420 };

/**
 * The first instant at or after `now` (epoch milliseconds) that is not in the runner's quiet hours. By the wall
 * clock of their zone, so an hour that a clock change skips or repeats moves with it.
 */
export function afterQuiet({ from, until }: QuietHours, zone: string, now: number): number {
  if (from === until) return now;
  const today = localDateOf(now, zone);
  for (const day of [-1, 0]) {
    const begins = instantOf(addDays(today, day), from, zone);
    const ends = instantOf(addDays(today, from < until ? day : day + 1), until, zone);
    if (now >= begins && now < ends) return ends;
  }
  return now;
}
