import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { CommitmentTerms } from "./terms";

/** Terms that hold from a week on, until a later version. */
export type TermsVersion = { fromWeek: WeekStart; terms: CommitmentTerms };

/** "N runs a week for W weeks", W from 1 to 52; the first version holds from `startsOn`. */
export type Commitment = {
  id: string;
  startsOn: WeekStart;
  weeks: number;
  versions: readonly TermsVersion[];
};

/** The weeks of a commitment, oldest first. */
export function weeksOf(commitment: Pick<Commitment, "startsOn" | "weeks">): WeekStart[] {
  return Array.from({ length: commitment.weeks }, (_, index) =>
    addWeeks(commitment.startsOn, index),
  );
}

/** The week after a commitment's last one. */
export function endOf(commitment: Pick<Commitment, "startsOn" | "weeks">): WeekStart {
  return addWeeks(commitment.startsOn, commitment.weeks);
}

/** The terms that hold in a week; null outside the commitment. */
export function termsInWeek(commitment: Commitment, week: WeekStart): CommitmentTerms | null {
  if (week < commitment.startsOn || week >= endOf(commitment)) return null;
  let holding: TermsVersion | null = null;
  for (const version of commitment.versions) {
    const begun = version.fromWeek <= week;
    if (begun && (holding === null || version.fromWeek >= holding.fromWeek)) holding = version;
  }
  return holding?.terms ?? null;
}
