import { epochDay } from "@/domain/time-zone/local-date";
import { isKept, type WeekStatement } from "./statement";

const daysAWeek = 7;

type Line = Pick<WeekStatement, "week" | "verdict">;

/**
 * The kept weeks in a row at the end of `statements`, oldest first. Paused and open weeks neither break
 * nor lengthen; a missed week breaks, and so does a week without a commitment.
 */
export function streakLength(statements: readonly Line[]): number {
  return runsOfKept(statements).at(-1) ?? 0;
}

/** The most kept weeks in a row there ever were. */
export function longestStreak(statements: readonly Line[]): number {
  return Math.max(0, ...runsOfKept(statements));
}

/** The lengths of the streak after each week. */
function runsOfKept(statements: readonly Line[]): number[] {
  let length = 0;
  let next: number | null = null;
  return statements.map(({ week, verdict }) => {
    const day = epochDay(week);
    if (verdict === "missed" || (next !== null && day !== next)) length = 0;
    if (isKept(verdict)) length += 1;
    next = day + daysAWeek;
    return length;
  });
}
