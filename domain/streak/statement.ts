import type { LocalDate } from "@/domain/time-zone/local-date";
import type { WeekStart } from "@/domain/week/week";

/** Raised with every change of a rule, so that a frozen week says which rules judged it. */
export const rulesVersion = 1;

export type Verdict =
  | "kept"
  | "kept-with-recovery"
  | "kept-with-cover"
  | "kept-with-reserve"
  | "paused"
  | "missed"
  | "open";

/** What filled a missing day. */
export type Filler =
  | { kind: "recovery"; date: LocalDate }
  | { kind: "cover"; id: string }
  | { kind: "reserve" };

/** What the rules make of the facts of a week. */
export type WeekOutcome = {
  verdict: Verdict;
  /** The first kept week after a missed one; worth one extra vote. */
  comeback: boolean;
  committedDays: number;
  /** Days with a counted run. */
  runDays: number;
  /** Days of recovery that count, at most two. */
  recoveryDays: number;
  /** Days with a counted run and days of recovery: reserves and covers are not among them. */
  keptDays: number;
  /** What made the week kept beside its runs; empty where it was not kept. */
  filledBy: readonly Filler[];
  /** The runs that counted. */
  runIds: readonly string[];
  /** Reserves left after this week has taken its own. */
  reservesLeft: number;
  votes: number;
};

/** One line of a streak's statement. */
export type WeekStatement = WeekOutcome & {
  week: WeekStart;
  settled: boolean;
  rulesVersion: number;
  /** What the facts would say today, where they no longer say what was frozen. */
  corrected: WeekOutcome | null;
};

/** True for the four verdicts that lengthen a streak. */
export function isKept(verdict: Verdict): boolean {
  return verdict.startsWith("kept");
}
