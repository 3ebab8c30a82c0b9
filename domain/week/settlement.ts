import { epochDay, fromEpochDay } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart, weekOf } from "./week";

const hourMs = 3_600_000;

/** For how long after a week has ended everywhere late uploads still change it. */
export const settlingMs = 72 * hourMs;

/** The instant (epoch milliseconds) at which a week's Sunday ends in UTC-12, the last zone on earth. */
export function weekEndsEverywhere(week: WeekStart): number {
  return (epochDay(week) + 7) * 24 * hourMs + 12 * hourMs;
}

/** The instant (epoch milliseconds) from which a week is settled. */
export function settlesAt(week: WeekStart): number {
  return weekEndsEverywhere(week) + settlingMs;
}

/** True once nothing changes a week any more. */
export function isSettled(week: WeekStart, now: number): boolean {
  return now >= settlesAt(week);
}

/** The newest `count` settled weeks, oldest first. */
export function lastSettledWeeks(now: number, count: number): WeekStart[] {
  const today = weekOf(fromEpochDay(Math.floor(now / (24 * hourMs))));
  const newest = isSettled(addWeeks(today, -1), now) ? addWeeks(today, -1) : addWeeks(today, -2);
  return Array.from({ length: count }, (_, index) => addWeeks(newest, index - count + 1));
}
