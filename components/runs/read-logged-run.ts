import type { LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { parseDistance } from "@/domain/units/parse-distance";
import { parseDuration } from "@/domain/units/parse-duration";
import type { Inputs } from "@/server/router";

export type LogFields = {
  duration: string;
  distance: string;
  date: string;
  time: string;
  note: string;
};
export type LogErrors = Partial<Record<keyof LogFields, string>>;
type LoggedRun = Omit<Inputs["runs"]["logByHand"], "id">;

const shortestSeconds = 60;
const farthestMetres = 500_000;

/** What was typed into the form as a run, or a sentence for each field that needs another look. */
export function readLoggedRun(
  typed: LogFields,
  { unit, today }: { unit: DistanceUnit; today: LocalDate },
): { ok: true; run: LoggedRun } | { ok: false; errors: LogErrors } {
  const duration = parseDuration(typed.duration);
  const distance = typed.distance.trim() === "" ? null : parseDistance(typed.distance, unit);
  const errors: LogErrors = {};
  if (!duration.ok) errors.duration = duration.problem;
  else if (duration.value < shortestSeconds) errors.duration = "A run takes at least a minute.";
  if (distance && !distance.ok) errors.distance = distance.problem;
  else if (distance && distance.value > farthestMetres)
    errors.distance = "A run is at most 500 km.";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.date)) errors.date = "Choose the day of the run.";
  else if (typed.date > today) errors.date = "Choose today or a day before.";
  if (!duration.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    run: {
      date: typed.date as LocalDate,
      startMinutes: minutesOf(typed.time),
      movingSeconds: Math.round(duration.value),
      distanceMetres: distance?.ok ? distance.value : null,
      note: typed.note,
    },
  };
}

function minutesOf(time: string): number | null {
  const [hours, minutes] = time.split(":").map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}
