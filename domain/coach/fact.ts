import type { Advice } from "@/domain/readiness/check";
import type { Verdict } from "@/domain/streak/statement";

/** What the coach may speak about. One sheet holds each at most once. */
export type FactId =
  | "verdict"
  | "kept-days"
  | "filled"
  | "streak"
  | "longest-streak"
  | "votes"
  | "runs"
  | "runs-change"
  | "time"
  | "time-change"
  | "distance"
  | "longest-run"
  | "favourite-day"
  | "early-start"
  | "partner"
  | "together"
  | "comeback"
  | "progress"
  | "days-left"
  | "run-count"
  | "planned"
  | "floor";

export type FactUnit =
  | "days"
  | "weeks"
  | "votes"
  | "runs"
  | "seconds"
  | "metres"
  | "percent"
  | "none";

/** How a value is known: measured by a device, told by the runner, or worked out from several runs. */
export type Certainty = "measured" | "told" | "computed";

/** What a value is held against: a whole that it is part of, or the same figure of another time. */
export type Comparison =
  | { kind: "out-of"; value: number }
  | { kind: "week-before"; value: number }
  | { kind: "usual-week"; value: number }
  | { kind: "last-weeks"; value: number };

/** One thing that the data say. `subject` is a weekday, "today", "tomorrow" or the first name of a partner. */
export type Fact = {
  id: FactId;
  value: number;
  unit: FactUnit;
  base: Comparison | null;
  certainty: Certainty;
  subject: string | null;
};

export const occasions = [
  "week-closed",
  "run-finished",
  "comeback",
  "before-run",
  "check-in",
] as const;
export type Occasion = (typeof occasions)[number];

/**
 * How the coach may sound, the gravest last: "gentle" after signs of trouble, "lasting" where it has gone on for
 * days, "medical" where a doctor should look.
 */
export const moods = ["ordinary", "gentle", "lasting", "medical"] as const;
export type Mood = (typeof moods)[number];

/** The gravest of several moods; ordinary where there is none. */
export function gravest(all: readonly Mood[]): Mood {
  return moods[Math.max(0, ...all.map((mood) => moods.indexOf(mood)))] ?? "ordinary";
}

/** All that the coach may say on one occasion, and how it is written for this runner. */
export type FactSheet = {
  occasion: Occasion;
  /** Null for a run or week outside a commitment. */
  verdict: Verdict | null;
  mood: Mood;
  /** What today's readiness check advised; null where it was not asked. */
  readiness: Advice | null;
  unit: "km" | "mi";
  locale: string;
  facts: readonly Fact[];
};

/** The fact of that name, if the sheet holds it. */
export function factOf(sheet: FactSheet, id: FactId): Fact | null {
  return sheet.facts.find((fact) => fact.id === id) ?? null;
}

/** A fact with the parts that most of them leave out. */
export function fact(
  id: FactId,
  value: number,
  unit: FactUnit,
  more: Partial<Pick<Fact, "base" | "certainty" | "subject">> = {},
): Fact {
  return { id, value, unit, base: null, certainty: "computed", subject: null, ...more };
}
