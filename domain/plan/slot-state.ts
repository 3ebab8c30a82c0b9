import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Slot } from "./planned-run";

/** "passed" is a day that is over without a run: it is never made up, and a late upload still fills it. */
export type SlotState = "ahead" | "today" | "done" | "skipped" | "passed";

/** How a planned run stands on the runner's day `today`; `answered` once a run matches it. */
export function slotState(
  { date, skipped }: Pick<Slot, "date" | "skipped">,
  { today, answered }: { today: LocalDate; answered: boolean },
): SlotState {
  if (answered) return "done";
  if (skipped) return "skipped";
  if (date === today) return "today";
  return date > today ? "ahead" : "passed";
}

/** True while a slot can be edited, moved, skipped or taken out. */
export function isChangeable(date: LocalDate, today: LocalDate): boolean {
  return date >= today;
}
