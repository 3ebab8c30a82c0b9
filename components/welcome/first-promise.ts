import { readTime } from "@/components/plan/read-slot";
import { addDays, daysBetween, isLocalDate, type LocalDate } from "@/domain/time-zone/local-date";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { Inputs } from "@/server/router";

/** A first promise lasts so many weeks; it can be made anew after that. */
export const firstWeeks = 8;
const firstRunMinutes = 20;

export type FirstPromise = {
  commitment: Inputs["commitments"]["make"];
  plannedRun: Inputs["plannedRuns"]["plan"];
};

type Given = { today: LocalDate; thisWeek: WeekStart; ids: { commitment: string; run: string } };

/** The week in which the promise begins: this one where enough of it is left, else the next. */
export function firstWeek(
  daysPerWeek: number,
  { today, thisWeek }: Pick<Given, "today" | "thisWeek">,
): WeekStart {
  const left = daysBetween(today, addDays(thisWeek, 7));
  return left >= daysPerWeek ? thisWeek : addWeeks(thisWeek, 1);
}

/** What was chosen as a commitment and a planned run; null where day or time is none. */
export function readFirstPromise(form: FormData, given: Given): FirstPromise | null {
  const daysPerWeek = Number(form.get("days"));
  const floorMinutes = Number(form.get("floor"));
  const date = String(form.get("date"));
  const startMinutes = readTime(String(form.get("time")));
  if (startMinutes === null || !isLocalDate(date)) return null;
  const visibility = form.get("seen") === "on" ? "clubs" : "only_me";
  return {
    commitment: {
      id: given.ids.commitment,
      startsOn: firstWeek(daysPerWeek, given),
      weeks: firstWeeks,
      terms: { daysPerWeek, standard: null, floorSeconds: floorMinutes * 60 },
      visibility,
    },
    plannedRun: {
      plannedRunId: given.ids.run,
      date,
      startMinutes,
      plannedMinutes: Math.max(floorMinutes, firstRunMinutes),
      cue: String(form.get("cue") ?? "").trim(),
    },
  };
}
