import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { type WeekStart, weekFrom, weekOf } from "@/domain/week/week";
import { type Commitment, type TermsVersion, termsInWeek } from "./commitment";
import { type CommitmentTerms, compareTerms } from "./terms";

/** How many days ahead an easier week must at least lie. */
export const easierNoticeDays = 7;

/**
 * The week from which changed terms hold: harder ones from the current week, easier or mixed ones from
 * the first Monday at least seven days after `today`.
 */
export function changeTakesEffect(
  old: CommitmentTerms,
  next: CommitmentTerms,
  today: LocalDate,
): WeekStart {
  const change = compareTerms(old, next);
  if (change === "harder" || change === "same") return weekOf(today);
  return weekFrom(addDays(today, easierNoticeDays));
}

/**
 * The versions of a commitment once its terms are changed `today`. The change replaces whatever was
 * planned from the same week on; weeks before it keep the terms they had, and so does a week within the
 * notice for which something harder was planned already. The last version is the change itself.
 */
export function changedVersions(
  commitment: Commitment,
  next: CommitmentTerms,
  today: LocalDate,
): TermsVersion[] {
  const thisWeek = laterWeek(weekOf(today), commitment.startsOn);
  const holding = termsInWeek(commitment, thisWeek);
  if (holding === null) return [...commitment.versions];
  const fromWeek = laterWeek(changeTakesEffect(holding, next, today), commitment.startsOn);
  const earlier = commitment.versions.filter((version) => version.fromWeek < fromWeek);
  const notice = laterWeek(weekFrom(addDays(today, easierNoticeDays)), commitment.startsOn);
  const promised = commitment.versions.filter(
    (version) =>
      version.fromWeek > fromWeek &&
      version.fromWeek < notice &&
      changeTakesEffect(version.terms, next, today) === notice,
  );
  const change = { fromWeek, terms: next };
  if (promised.length === 0) return [...earlier, change];
  return [...earlier, change, ...promised, { fromWeek: notice, terms: next }];
}

function laterWeek(a: WeekStart, b: WeekStart): WeekStart {
  return a > b ? a : b;
}
