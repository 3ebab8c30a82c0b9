import { readPoint } from "@/domain/group-run/read-point";
import type { RepeatEnd, RepeatRule, Weekday } from "@/domain/recurrence/repeat-rule";
import { isLocalDate, type LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { parseDistance } from "@/domain/units/parse-distance";
import type { Inputs } from "@/server/router";

type Schedule = Inputs["groupRuns"]["schedule"];
export type TypedDetails = Pick<
  Schedule,
  | "title"
  | "place"
  | "latitude"
  | "longitude"
  | "distanceMetres"
  | "durationMinutes"
  | "capacity"
  | "notes"
>;

/** What the form says, in the shape that the verbs take. */
export type TypedGroupRun = TypedDetails & {
  paceGroups: Schedule["paceGroups"];
  date: LocalDate;
  startMinutes: number;
  repeats: RepeatRule | null;
};

export type GroupRunErrors = Record<string, string>;

export const paceRows = 3;

/** What was typed as a group run, or a sentence for each field that needs another look. */
export function readGroupRun(
  form: FormData,
  { unit }: { unit: DistanceUnit },
): { ok: true; run: TypedGroupRun } | { ok: false; errors: GroupRunErrors } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const errors: GroupRunErrors = {};
  const details = readDetails(form, unit, errors);
  const date = text("date");
  if (!isLocalDate(date)) errors.date = "Choose a day.";
  const [hours = Number.NaN, minutes = Number.NaN] = text("time").split(":").map(Number);
  const startMinutes = hours * 60 + minutes;
  if (Number.isNaN(startMinutes)) errors.time = "Choose a time.";
  const repeats = readRepeats(form, errors);
  if (Object.keys(errors).length > 0 || !isLocalDate(date)) return { ok: false, errors };
  return {
    ok: true,
    run: { ...details, date, startMinutes, repeats, paceGroups: readPaceGroups(form) },
  };
}

/** What and where, apart from when; sentences for what needs another look go into `errors`. */
export function readDetails(
  form: FormData,
  unit: DistanceUnit,
  errors: GroupRunErrors,
): TypedDetails {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const title = text("title");
  if (title.length < 2) errors.title = "Give it a title, such as “Tuesday easy 8”.";
  const point = readPoint(text("point"));
  if (text("point") !== "" && !point) errors.point = "Two numbers, such as 52.520, 13.405.";
  const distance = text("distance") === "" ? null : parseDistance(text("distance"), unit);
  if (distance && !distance.ok) errors.distance = distance.problem;
  const capacity = text("capacity") === "" ? null : Number(text("capacity"));
  if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= 500)) {
    errors.capacity = "A whole number from 1 to 500, or nothing.";
  }
  return {
    title,
    place: text("place"),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    distanceMetres: distance?.ok ? Math.round(distance.value) : null,
    durationMinutes: Number(text("duration") || 60),
    capacity,
    notes: text("notes"),
  };
}

function readRepeats(form: FormData, errors: GroupRunErrors): RepeatRule | null {
  const every = form.get("repeats");
  if (every !== "week" && every !== "month") return null;
  const interval = Number(form.get("interval") ?? 1);
  const end = readEnd(form, errors);
  if (every === "month") {
    const nth = Number(form.get("nth")) as 1 | 2 | 3 | 4 | -1;
    return { every, interval, nth, weekday: Number(form.get("weekday")) as Weekday, end };
  }
  const weekdays = form.getAll("weekdays").map((day) => Number(day) as Weekday);
  if (weekdays.length === 0) errors.weekdays = "Choose at least one day of the week.";
  return { every, interval, weekdays, end };
}

function readEnd(form: FormData, errors: GroupRunErrors): RepeatEnd {
  const kind = form.get("end");
  if (kind === "until") {
    const date = String(form.get("until") ?? "");
    if (isLocalDate(date)) return { kind, date };
    errors.until = "Choose the last day.";
  }
  if (kind === "count") {
    const count = Number(form.get("count"));
    if (Number.isInteger(count) && count >= 1 && count <= 520) return { kind, count };
    errors.count = "A whole number from 1 to 520.";
  }
  return { kind: "never" };
}

function readPaceGroups(form: FormData): Schedule["paceGroups"] {
  return Array.from({ length: paceRows }, (_, row) => {
    const name = String(form.get(`pace-name-${row}`) ?? "").trim();
    const pace = Number(form.get(`pace-${row}`) ?? 0);
    const sweeperId = String(form.get(`sweeper-${row}`) ?? "") || null;
    return { name, paceSecondsPerKm: pace > 0 ? pace : null, sweeperId };
  }).filter(({ name }) => name !== "");
}
