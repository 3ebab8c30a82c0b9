import type { WeekStart } from "@/domain/week/week";
import { isKept, type Verdict, type WeekStatement } from "./statement";
import { streakLength } from "./streak-length";

type Line = Pick<WeekStatement, "week" | "verdict" | "settled">;

/**
 * The weeks in a row in which both partners kept theirs. A week that one of them missed or had not
 * committed to breaks it; a week that is paused or still open for one of them neither breaks nor lengthens.
 */
export function partnershipStreak(a: readonly Line[], b: readonly Line[]): number {
  const linesA = new Map(a.map((line) => [line.week, line]));
  const linesB = new Map(b.map((line) => [line.week, line]));
  const weeks = [...new Set([...linesA.keys(), ...linesB.keys()])].sort();
  return streakLength(weeks.map((week) => together(week, linesA.get(week), linesB.get(week))));
}

function together(week: WeekStart, a: Line | undefined, b: Line | undefined) {
  return { week, verdict: togetherVerdict(a, b) };
}

function togetherVerdict(a: Line | undefined, b: Line | undefined): Verdict {
  if (a === undefined || b === undefined) return (a ?? b)?.settled === false ? "open" : "missed";
  if (a.verdict === "missed" || b.verdict === "missed") return "missed";
  return isKept(a.verdict) && isKept(b.verdict) ? "kept" : "open";
}
