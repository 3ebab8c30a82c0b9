import type { Verdict, WeekStatement } from "@/domain/streak/statement";
import { addWeeks, type WeekStart } from "@/domain/week/week";

/** How much was run in a week, whatever was promised. */
export type WeekTotals = {
  week: WeekStart;
  runs: number;
  distanceMetres: number;
  movingSeconds: number;
};

/** One week of a runner's year: what was promised, what was kept, how much was run. */
export type ProgressWeek = WeekTotals & {
  /** Null where nothing was promised. */
  promise: { verdict: Verdict; comeback: boolean; keptDays: number; committedDays: number } | null;
};

const weeksInYear = 52;

/** The last 52 weeks up to `thisWeek` without a gap, beginning with the first of them in which there is something. */
export function progressWeeks(
  statements: readonly WeekStatement[],
  totals: readonly WeekTotals[],
  thisWeek: WeekStart,
): ProgressWeek[] {
  const promised = new Map(statements.map((line) => [line.week, line]));
  const run = new Map(totals.map((line) => [line.week, line]));
  const weeks = Array.from({ length: weeksInYear }, (_, at) =>
    addWeeks(thisWeek, at + 1 - weeksInYear),
  );
  const first = weeks.findIndex((week) => promised.has(week) || run.has(week));
  if (first < 0) return [];
  return weeks.slice(first).map((week) => {
    const line = promised.get(week);
    const total = run.get(week);
    return {
      week,
      runs: total?.runs ?? 0,
      distanceMetres: total?.distanceMetres ?? 0,
      movingSeconds: total?.movingSeconds ?? 0,
      promise: line
        ? {
            verdict: line.verdict,
            comeback: line.comeback,
            keptDays: line.keptDays,
            committedDays: line.committedDays,
          }
        : null,
    };
  });
}
