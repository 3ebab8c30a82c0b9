import type { LocalDate } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import { type Commitment, endOf } from "./commitment";

export type CommitRefusal = "already-committed" | "begins-in-the-past" | "begins-too-far-ahead";

export type CommitDecision = { ok: true } | { ok: false; reason: CommitRefusal };

/** How many weeks ahead a commitment may begin. */
export const latestStartWeeks = 12;

type Span = Pick<Commitment, "startsOn" | "weeks">;

/**
 * Whether a runner who has `existing` commitments (those that were not ended) may make another one
 * `today`: one at a time, from this week's Monday or a later one.
 */
export function canCommit(
  next: Span,
  { existing, today }: { existing: readonly Span[]; today: LocalDate },
): CommitDecision {
  const thisWeek = weekOf(today);
  if (next.startsOn < thisWeek) return { ok: false, reason: "begins-in-the-past" };
  if (next.startsOn > addWeeks(thisWeek, latestStartWeeks)) {
    return { ok: false, reason: "begins-too-far-ahead" };
  }
  const overlaps = existing.some((other) => meets(other, next.startsOn, endOf(next)));
  return overlaps ? { ok: false, reason: "already-committed" } : { ok: true };
}

/** The sentence that tells a runner why they cannot commit. */
export function commitSentence(reason: CommitRefusal): string {
  return sentences[reason];
}

const sentences: Record<CommitRefusal, string> = {
  "already-committed": "You already have a commitment in these weeks. One at a time.",
  "begins-in-the-past": "A commitment begins this week or later.",
  "begins-too-far-ahead": "A commitment begins within the next 12 weeks.",
};

function meets(other: Span, from: WeekStart, until: WeekStart): boolean {
  return other.startsOn < until && from < endOf(other);
}
