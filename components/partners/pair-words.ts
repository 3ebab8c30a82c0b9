import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";

export type PartnerStanding = Outputs["streaks"]["home"]["partners"][number];
export type Standing = Outputs["streaks"]["home"]["me"];

/** What there is to say of a partner's running week, without blame. */
export function weekSentence(standing: Standing | null): string {
  if (!standing) return "shows no commitment";
  const { week, nextCommitmentOn } = standing;
  if (!week) return nextCommitmentOn ? "starts a commitment soon" : "has no commitment right now";
  if (week.verdict === "paused") return "is paused this week";
  return `has ${week.keptDays} of ${counted(week.committedDays, "day")}`;
}

/** The same of the reader's own week, after "You". */
export function ownSentence({ week, nextCommitmentOn }: Standing): string {
  if (!week) return nextCommitmentOn ? "start a commitment soon" : "have no commitment right now";
  if (week.verdict === "paused") return "are paused this week";
  return `have ${week.keptDays} of ${counted(week.committedDays, "day")}`;
}

/** "6 weeks kept together". */
export function togetherWords(weeks: number): string {
  return `${counted(weeks, "week")} kept together`;
}

/** What became of a partner's last week, after their name: "kept last week: 3 of 3 days." A missed one is told without a word of blame. */
export function lastWeekWords(week: Standing["weeks"][number]): string {
  if (week.verdict === "paused") return "was paused last week.";
  const days = `${week.keptDays} of ${counted(week.committedDays, "day")}`;
  return week.verdict.startsWith("kept") ? `kept last week: ${days}.` : `ran ${days} last week.`;
}
