import { settleWeeks } from "./settle-weeks";
import { rulesVersion, type WeekStatement } from "./statement";
import { type StatementDocument, statementDocumentSchema } from "./statement-document-schema";
import { longestStreak, streakLength } from "./streak-length";
import type { WeekFacts } from "./week-facts";

/** What a streak's file says about itself, or what a reader found in computing it again. */
export type StreakResult = {
  statements: WeekStatement[];
  streakLength: number;
  longestStreak: number;
};

/**
 * A streak with everything it follows from, as plain JSON: the facts week by week, what was frozen, and
 * what the rules made of them at `now` (epoch milliseconds).
 */
export function statementDocument(
  facts: readonly WeekFacts[],
  now: number,
  frozen: readonly WeekStatement[] = [],
): StatementDocument {
  return {
    format: "runpact-streak-statement",
    formatVersion: 1,
    rulesVersion,
    asOf: now,
    facts: [...facts],
    frozen: [...frozen],
    result: resultOf(facts, now, frozen),
  };
}

/** Computes a streak from its file alone; throws a ZodError when the file is not a statement. */
export function recompute(document: unknown): StreakResult {
  const { facts, asOf, frozen } = statementDocumentSchema.parse(document);
  return resultOf(facts, asOf, frozen);
}

function resultOf(
  facts: readonly WeekFacts[],
  now: number,
  frozen: readonly WeekStatement[],
): StreakResult {
  const statements = settleWeeks(facts, now, frozen);
  return {
    statements,
    streakLength: streakLength(statements),
    longestStreak: longestStreak(statements),
  };
}
