import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";

type Today = Outputs["readiness"]["today"];
export type AnsweredCheck = NonNullable<Today["check"]>;

export const dreadCards = [
  { value: "keen", label: "Keen" },
  { value: "fine", label: "Fine" },
  { value: "dread", label: "Dread it" },
] as const;

export const legCards = [
  { value: "fresh", label: "Fresh" },
  { value: "fine", label: "Fine" },
  { value: "heavy", label: "Heavy" },
] as const;

export const sleepCards = [
  { value: "short", label: "Under 6 h" },
  { value: "fair", label: "6 to 7 h" },
  { value: "good", label: "7 h or more" },
] as const;

export const troubleWords = [
  { value: "pain", label: "Pain" },
  { value: "illness", label: "Ill" },
  { value: "low", label: "Very low" },
] as const;

const signWords = {
  "resting-rate": "Your heart rests faster than it usually does.",
  "short-nights": "Two nights under six hours.",
  "dread-and-legs": "Dread and heavy legs together.",
} as const;

const troubleReasons = {
  pain: "Nobody runs through pain here.",
  illness: "An ill body needs its strength for itself.",
  low: "A low day asks for kindness, not for effort.",
} as const;

/** What the check came to, in one line. */
export function adviceTitle({ advice, professional }: AnsweredCheck): string {
  if (professional) return "Rest, and ask for help";
  if (advice === "rest") return "Rest today";
  return advice === "floor" ? "Easy and short, if you like" : "Good to go";
}

/** Why, one sentence a reason. */
export function adviceReasons({ advice, signs, trouble }: AnsweredCheck): string[] {
  if (trouble) return [troubleReasons[trouble], ...signs.map((sign) => signWords[sign])];
  if (signs.length > 0) return signs.map((sign) => signWords[sign]);
  return advice === "go" ? ["Nothing speaks against a run. Keep easy runs easy."] : [];
}

/** What rest does to the week: a streak counts weeks, so a day of rest never breaks one. */
export function weekSafety({ week }: Today): string {
  const always = "Your streak counts weeks, never days.";
  if (week === null) return `${always} Nothing is promised this week, so nothing can be lost.`;
  if (week.paused) return "Your commitment is paused. Nothing is asked of you.";
  if (week.kept) return "Your week is kept already, so rest costs nothing.";
  const left = week.committedDays - week.keptDays;
  if (left <= week.daysAfterToday) {
    const ahead = counted(week.daysAfterToday, "day");
    return `${always} Rest costs nothing: ${left === 1 ? "one run keeps" : `${left} runs keep`} this week, and ${ahead} of it ${week.daysAfterToday === 1 ? "is" : "are"} still to come.`;
  }
  return `${always} Rest goes first: a reserve can fill one missing day, and ill or hurt you can pause at once. Nobody is told why.`;
}
