import { addWeeks, type WeekStart } from "@/domain/week/week";

/** How many weeks before a commitment tell what its runner runs anyway. */
export const baselineWeekCount = 6;

const lowestFactor = 0.5;
const highestFactor = 1.25;

/** The six weeks before the week in which a commitment was made, oldest first. */
export function baselineWeeks(madeIn: WeekStart): WeekStart[] {
  return Array.from({ length: baselineWeekCount }, (_, index) =>
    addWeeks(madeIn, index - baselineWeekCount),
  );
}

/** The median of the runs in each of those weeks; a week without a run is a 0 among them. */
export function medianRunsAWeek(runsByWeek: readonly number[]): number {
  const sorted = [...runsByWeek].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** What a commitment weighs beside its runner's own habit, from 0.5 to 1.25. */
export function pointsFactor(committedDays: number, medianRuns: number): number {
  const ratio = committedDays / Math.max(1, medianRuns);
  return Math.min(highestFactor, Math.max(lowestFactor, ratio));
}

/**
 * Points are counted in whole parts of 1, so that sums of thirds and sevenths are exact and a tie is a tie.
 * Days committed and halves of a median make denominators up to 28; this is their least common multiple.
 */
export const pointsUnit = 80_313_433_200;

/** What a week of the default board counts by: `keptDays` are days with a counted run and days of recovery. */
export type CountedWeek = { keptDays: number; committedDays: number };

/** Weekly points p as a whole number of `pointsUnit`s; reserves and covers save the streak, not the score. */
export function weekParts({ keptDays, committedDays }: CountedWeek, factor: number): number {
  return Math.round(Math.min(keptDays / committedDays, 1) * factor * pointsUnit);
}

/** Weekly points p of the default board, from 0 to 1.25. */
export function weekPoints(week: CountedWeek & { medianRuns: number }): number {
  return weekParts(week, pointsFactor(week.committedDays, week.medianRuns)) / pointsUnit;
}
