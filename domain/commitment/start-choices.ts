import { addWeeks, type WeekStart } from "@/domain/week/week";
import { latestStartWeeks } from "./can-commit";
import { type Commitment, endOf } from "./commitment";

type Span = Pick<Commitment, "startsOn" | "weeks">;

/**
 * The Mondays that are offered as a start, soonest first: this week's, the next one, and the one after the
 * commitments that are already made; never one that lies in them or more than twelve weeks ahead.
 */
export function startChoices(thisWeek: WeekStart, existing: readonly Span[]): WeekStart[] {
  const offered = [thisWeek, addWeeks(thisWeek, 1), ...existing.map(endOf)];
  const latest = addWeeks(thisWeek, latestStartWeeks);
  const free = offered.filter(
    (week) => week >= thisWeek && week <= latest && !existing.some((span) => holds(span, week)),
  );
  return [...new Set(free)].sort();
}

/** The most weeks, up to 52, that fit between a start and the next commitment. */
export function weeksUntilNext(startsOn: WeekStart, existing: readonly Span[]): number {
  const later = existing.map((span) => span.startsOn).filter((week) => week > startsOn);
  let weeks = 52;
  for (const next of later) while (weeks > 0 && addWeeks(startsOn, weeks) > next) weeks -= 1;
  return weeks;
}

function holds(span: Span, week: WeekStart): boolean {
  return span.startsOn <= week && week < endOf(span);
}
