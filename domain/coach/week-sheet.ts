import { isKept, type WeekStatement } from "@/domain/streak/statement";
import { longestStreak, streakLength } from "@/domain/streak/streak-length";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { type Fact, type FactSheet, fact, type Mood } from "./fact";
import { earlyStart, favouriteDay, longestRun } from "./find-patterns";
import { type PartnerWeek, partnerFacts } from "./partner-fact";
import { certaintyOf, metresOfRuns, type PastRun, runsByWeek, secondsOf } from "./past-run";

export type CoachedWeek = Pick<
  WeekStatement,
  "week" | "verdict" | "comeback" | "committedDays" | "keptDays" | "filledBy" | "votes"
>;

/** What the sheet of a closed week is computed from; runs reach back at least thirteen weeks. */
export type WeekInput = {
  week: WeekStart;
  statements: readonly CoachedWeek[];
  runs: readonly PastRun[];
  partners: readonly PartnerWeek[];
  mood: Mood;
  unit: "km" | "mi";
  locale: string;
};

/** The facts of a week that has ended, from what was promised and what was run. */
export function weekSheet(input: WeekInput): FactSheet {
  const { week, statements, runs, partners, mood, unit, locale } = input;
  const past = statements.filter((line) => line.week <= week);
  const line = past.find((one) => one.week === week) ?? null;
  const byWeek = runsByWeek(runs);
  const own = byWeek.get(week) ?? [];
  const earlier = runs.filter(({ localDate }) => localDate < week);
  return {
    occasion: "week-closed",
    verdict: line?.verdict ?? null,
    mood,
    readiness: null,
    unit,
    locale,
    facts: [
      ...(line ? verdictFacts(line, past) : []),
      ...runFacts(own, byWeek.get(addWeeks(week, -1)) ?? []),
      ...present([
        usualTime(own, byWeek, week),
        longestRun(own, earlier, week),
        favouriteDay(runs, week),
        earlyStart(runs, past, week),
      ]),
      ...partnerFacts(partners),
    ],
  };
}

function verdictFacts(line: CoachedWeek, past: readonly CoachedWeek[]): Fact[] {
  const { keptDays, committedDays, filledBy, votes } = line;
  const streak = isKept(line.verdict) ? streakLength(past) : 0;
  const filler = filledBy.at(-1)?.kind;
  return [
    fact("verdict", 1, "none"),
    fact("kept-days", keptDays, "days", { base: { kind: "out-of", value: committedDays } }),
    ...(filler === "reserve" || filler === "cover"
      ? [fact("filled", 1, "days", { subject: filler })]
      : []),
    ...(streak >= 2 ? [fact("streak", streak, "weeks")] : []),
    ...(streak >= 3 && streak === longestStreak(past) && past.length > streak
      ? [fact("longest-streak", streak, "weeks")]
      : []),
    ...(votes > 0 ? [fact("votes", votes, "votes")] : []),
    ...(line.comeback ? [fact("comeback", 1, "none")] : []),
  ];
}

function runFacts(own: readonly PastRun[], before: readonly PastRun[]): Fact[] {
  const certainty = certaintyOf(own);
  const change = own.length - before.length;
  const metres = metresOfRuns(own);
  return [
    ...(own.length > 0 ? [fact("runs", own.length, "runs", { certainty })] : []),
    ...(own.length > 0 ? [fact("time", secondsOf(own), "seconds", { certainty })] : []),
    ...(metres === null ? [] : [fact("distance", metres, "metres", { certainty })]),
    ...(change !== 0 && before.length > 0
      ? [
          fact("runs-change", change, "runs", {
            base: { kind: "week-before", value: before.length },
          }),
        ]
      : []),
  ];
}

/** Time against the median of the four weeks before, of which three must have had a run; whole percent. */
function usualTime(
  own: readonly PastRun[],
  byWeek: ReadonlyMap<WeekStart, PastRun[]>,
  week: WeekStart,
): Fact | null {
  const before = [1, 2, 3, 4].map((back) => secondsOf(byWeek.get(addWeeks(week, -back)) ?? []));
  const ran = before.filter((seconds) => seconds > 0);
  const [low = 0, high = 0] = before.toSorted((a, b) => a - b).slice(1, 3);
  const usual = (low + high) / 2;
  if (ran.length < 3 || usual <= 0 || own.length === 0) return null;
  const percent = Math.round((secondsOf(own) / usual - 1) * 100);
  if (percent === 0) return null;
  return fact("time-change", percent, "percent", {
    base: { kind: "usual-week", value: Math.round(usual) },
  });
}

function present(facts: readonly (Fact | null)[]): Fact[] {
  return facts.filter((one) => one !== null);
}
