import type { CommitmentTerms } from "@/domain/commitment/terms";
import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import type { Outputs } from "@/server/router";

export type Visibility = Outputs["commitments"]["mine"][number]["visibility"];

/** "3 days a week", "1 day a week", "every day". */
export function daysWords(days: number): string {
  if (days === 7) return "every day";
  return days === 1 ? "1 day a week" : `${days} days a week`;
}

/** "8 weeks", "1 week". */
export function weeksWords(weeks: number): string {
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}

/** "at least 10 minutes". */
export function floorWords(floorSeconds: number): string {
  return `${Math.round(floorSeconds / 60)} minutes`;
}

/** What a run should be, or null where nothing is set: "30 minutes", "5 km". */
export function standardWords(
  standard: CommitmentTerms["standard"],
  { unit, locale }: { unit: DistanceUnit; locale: string },
): string | null {
  if (standard === null) return null;
  return standard.kind === "minutes"
    ? `${standard.value} minutes`
    : formatDistance(standard.value, unit, locale);
}

const shown: Record<Visibility, string> = {
  only_me: "Only me",
  partners: "My partners",
  clubs: "My clubs",
  link: "Anyone with the link",
};

/** Who sees a commitment, in a word or two. */
export function visibilityWords(visibility: Visibility): string {
  return shown[visibility];
}
