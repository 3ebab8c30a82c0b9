import {
  longestCue,
  longestPlannedMinutes,
  shortestPlannedMinutes,
} from "@/domain/plan/planned-run";
import { isLocalDate, type LocalDate } from "@/domain/time-zone/local-date";

export type TypedSlot = {
  date: LocalDate;
  startMinutes: number;
  plannedMinutes: number;
  cue: string;
};

export type SlotErrors = Partial<Record<"date" | "time" | "minutes" | "cue", string>>;

/** The fields in the order in which they are looked at again. */
export const slotFieldOrder = ["date", "time", "minutes", "cue"] as const;

/** What was typed as a planned run, or a sentence for each field that needs another look. */
export function readSlot(
  form: FormData,
): { ok: true; slot: TypedSlot } | { ok: false; errors: SlotErrors } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const errors: SlotErrors = {};
  const date = text("date");
  if (!isLocalDate(date)) errors.date = "Choose a day.";
  const startMinutes = readTime(text("time"));
  if (startMinutes === null) errors.time = "Choose a time.";
  const minutes = Number(text("minutes"));
  const fits = minutes >= shortestPlannedMinutes && minutes <= longestPlannedMinutes;
  if (!Number.isInteger(minutes) || !fits) errors.minutes = "Type whole minutes, 5 or more.";
  const cue = text("cue");
  if (cue.length > longestCue) errors.cue = `Keep the cue under ${longestCue} characters.`;
  if (startMinutes === null || !isLocalDate(date) || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  return { ok: true, slot: { date, startMinutes, plannedMinutes: minutes, cue } };
}

/** Minutes after midnight from "06:30" or "06:30:00"; null for anything else. */
export function readTime(typed: string): number | null {
  const match = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(typed);
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** Minutes after midnight as a time field holds them, such as "06:30". */
export function timeValue(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
