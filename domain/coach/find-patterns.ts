import { isKept, type WeekStatement } from "@/domain/streak/statement";
import { addWeeks, isoWeekday, type WeekStart, weekOf, weeksBetween } from "@/domain/week/week";
import { type Fact, fact } from "./fact";
import { hasEarlyRun, type PastRun, runsByWeek } from "./past-run";

/** How far the coach looks back. */
export const lookbackWeeks = 12;

const dayPatternWeeks = 8;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The day of the week that had a run most often in the eight weeks up to `week`; none before there are five. */
export function favouriteDay(runs: readonly PastRun[], week: WeekStart): Fact | null {
  const from = addWeeks(week, 1 - dayPatternWeeks);
  const within = runs.filter(({ localDate }) => localDate >= from && weekOf(localDate) <= week);
  const firstWeek = within.map(({ localDate }) => weekOf(localDate)).sort()[0];
  if (!firstWeek) return null;
  const counts = weekdays.map((name, day) => {
    const onDay = within.filter(({ localDate }) => isoWeekday(localDate) === day + 1);
    return { name, weeks: new Set(onDay.map(({ localDate }) => localDate)).size };
  });
  const [most] = counts.toSorted((a, b) => b.weeks - a.weeks);
  const weeks = weeksBetween(firstWeek, week) + 1;
  if (!most || weeks < 5) return null;
  const base = { kind: "last-weeks", value: weeks } as const;
  return fact("favourite-day", most.weeks, "weeks", { base, subject: most.name });
}

/** Of the weeks that had a run by Tuesday, how many were kept; none before there are four. */
export function earlyStart(
  runs: readonly PastRun[],
  statements: readonly Pick<WeekStatement, "week" | "verdict">[],
  week: WeekStart,
): Fact | null {
  const byWeek = runsByWeek(runs.filter(({ counts }) => counts));
  const from = addWeeks(week, 1 - lookbackWeeks);
  const early = statements
    .filter((line) => line.week >= from && line.week <= week && line.verdict !== "paused")
    .filter((line) => hasEarlyRun(byWeek.get(line.week) ?? []));
  if (early.length < 4) return null;
  const kept = early.filter(({ verdict }) => isKept(verdict)).length;
  return fact("early-start", kept, "weeks", {
    base: { kind: "last-weeks", value: early.length },
  });
}

/**
 * The longest of `candidates` by moving time, where no run of at least four weeks before was as long; the
 * base says for how many weeks, as far back as there are runs, at most twelve.
 */
export function longestRun(
  candidates: readonly PastRun[],
  earlier: readonly PastRun[],
  week: WeekStart,
): Fact | null {
  const [longest] = candidates.toSorted((a, b) => b.movingSeconds - a.movingSeconds);
  if (!longest || earlier.length === 0) return null;
  const weeksBack = ({ localDate }: PastRun) => weeksBetween(weekOf(localDate), week);
  const asLong = earlier.filter(({ movingSeconds }) => movingSeconds >= longest.movingSeconds);
  const reach = Math.min(lookbackWeeks, Math.max(...earlier.map(weeksBack)) + 1);
  const weeks = Math.min(reach, ...asLong.map(weeksBack));
  if (weeks < 4) return null;
  return fact("longest-run", longest.movingSeconds, "seconds", {
    base: { kind: "last-weeks", value: weeks },
    certainty: longest.told ? "told" : "measured",
  });
}
