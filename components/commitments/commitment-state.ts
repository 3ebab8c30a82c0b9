import { type Commitment, endOf, termsInWeek } from "@/domain/commitment/commitment";
import type { CommitmentTerms } from "@/domain/commitment/terms";
import { dateWords } from "@/domain/time-zone/date-words";
import { addDays } from "@/domain/time-zone/local-date";
import { type WeekStart, weeksBetween } from "@/domain/week/week";
import { daysWords, weeksWords } from "./commitment-words";

export type CommitmentPhase = "coming" | "running" | "over";

/** Whether a commitment has begun and ended, in `thisWeek`. */
export function phaseOf(
  commitment: Pick<Commitment, "startsOn" | "weeks">,
  thisWeek: WeekStart,
): CommitmentPhase {
  if (thisWeek < commitment.startsOn) return "coming";
  return thisWeek < endOf(commitment) ? "running" : "over";
}

/** The terms that hold now; those it begins or ended with outside its weeks. */
export function currentTerms(commitment: Commitment, thisWeek: WeekStart): CommitmentTerms | null {
  const holding = termsInWeek(commitment, thisWeek);
  const { versions } = commitment;
  return holding ?? (thisWeek < commitment.startsOn ? versions[0] : versions.at(-1))?.terms ?? null;
}

/** "Week 3 of 8, until Sun 10 Jan". */
export function phaseWords(
  commitment: Pick<Commitment, "startsOn" | "weeks">,
  thisWeek: WeekStart,
  locale: string,
): string {
  const { startsOn, weeks } = commitment;
  const last = dateWords(addDays(endOf(commitment), -1), locale);
  switch (phaseOf(commitment, thisWeek)) {
    case "coming":
      return `${weeksWords(weeks)}, from ${dateWords(startsOn, locale)}`;
    case "running":
      return `Week ${weeksBetween(startsOn, thisWeek) + 1} of ${weeks}, until ${last}`;
    case "over":
      return `${weeksWords(weeks)}, until ${last}`;
  }
}

/** A change that is planned for a later week: "From Mon 7 Dec: 3 days a week". */
export function plannedChange(
  commitment: Commitment,
  thisWeek: WeekStart,
  locale: string,
): string | null {
  const next = commitment.versions.find(
    ({ fromWeek }) => fromWeek > thisWeek && fromWeek > commitment.startsOn,
  );
  if (!next) return null;
  return `From ${dateWords(next.fromWeek, locale)}: ${daysWords(next.terms.daysPerWeek)}`;
}
