import type { LocalDate } from "@/domain/time-zone/local-date";

/** A slot as its rules see it: the day and the minutes after midnight by the runner's own clocks. */
export type Slot = {
  plannedRunId: string;
  date: LocalDate;
  startMinutes: number;
  skipped: boolean;
};

export const longestCue = 160;
export const [shortestPlannedMinutes, longestPlannedMinutes] = [5, 600];
/** How many planned runs one day can hold. */
export const mostSlotsADay = 3;
/** How far ahead a run can be planned. */
export const farthestDays = 60;

export type PlanRefusal = "in-the-past" | "too-far" | "day-full" | "over";

/** Whether a run can be planned on `date` when today is `today` and the day holds `slots` others. */
export function planRefusal(
  date: LocalDate,
  { today, last, slots }: { today: LocalDate; last: LocalDate; slots: number },
): PlanRefusal | null {
  if (date < today) return "in-the-past";
  if (date > last) return "too-far";
  return slots >= mostSlotsADay ? "day-full" : null;
}

/** The sentence that tells a runner why a run is not planned so. */
export function planSentence(reason: PlanRefusal): string {
  return sentences[reason];
}

const sentences: Record<PlanRefusal, string> = {
  "in-the-past": "This day is over. Choose today or a later day.",
  "too-far": "Plan at most 60 days ahead.",
  "day-full": "Three runs a day are the most that can be planned.",
  over: "This day is over; what was planned on it stays as it was.",
};
