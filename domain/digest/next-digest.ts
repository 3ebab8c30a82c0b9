import { addDays } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";

/** When a runner wants the digest: `weekday` 1 for Monday to 7 for Sunday, `minutes` after local midnight. */
export type DigestTime = { zone: string; weekday: number; minutes: number };

const latestMs = 6 * 86_400_000;

/**
 * The first instant after `after` (both epoch milliseconds) at which the digest is due: once in each local
 * week, also where its hour is skipped (it comes by the gap later) or comes twice (the first one counts).
 */
export function nextDigestAt({ zone, weekday, minutes }: DigestTime, after: number): number {
  const week = weekOf(localDateOf(after, zone));
  for (let step = -1; ; step += 1) {
    const at = instantOf(addDays(addWeeks(week, step), weekday - 1), minutes, zone);
    if (at > after) return at;
  }
}

/**
 * The week that a digest tells of: the last one that had ended when it was due. One that comes more than
 * six days late tells of the last week that has ended now.
 */
export function digestWeek(
  dueAt: number,
  now: number,
  zone: string,
  dayStartMinutes = 0,
): WeekStart {
  const at = now - dueAt > latestMs ? now : dueAt;
  return addWeeks(weekOf(localDateOf(at, zone, dayStartMinutes)), -1);
}
