import type { AdvisedDay } from "@/domain/readiness/check";
import { daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import type { Mood } from "./fact";

const redDays = 1;
const lastingDays = 6;

/**
 * How the coach must sound on `date` after the readiness checks: the latest answer decides. A red one is
 * believed for the day after it, one that named a professional for a week.
 */
export function moodOfReadiness(days: readonly AdvisedDay[], date: LocalDate): Mood {
  const latest = days.filter(({ localDate }) => localDate <= date).at(-1);
  if (!latest) return "ordinary";
  const age = daysBetween(latest.localDate, date);
  if (latest.professional) return age <= lastingDays ? "lasting" : "ordinary";
  const red = latest.advice === "rest" || latest.troubled;
  return red && age <= redDays ? "gentle" : "ordinary";
}
