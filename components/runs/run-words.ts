import { type DistanceUnit, formatDistance } from "@/domain/units/distance";
import { formatDuration } from "@/domain/units/duration";
import type { Outputs } from "@/server/router";

export type RunCard = Outputs["runs"]["list"]["runs"][number];
export type ReaderUnits = { unit: DistanceUnit; locale: string };

const sports: Record<RunCard["sport"], string> = {
  run: "run",
  walk: "walk",
  ride: "ride",
  other: "activity",
};

const hours = new Map<string, Intl.DateTimeFormat>();

/** A run's own title, or one after the time of day at which it started. */
export function runTitle(
  run: Pick<RunCard, "title" | "sport" | "source" | "zone"> & { startedAt: number | null },
): string {
  if (run.title) return run.title;
  const sport = sports[run.sport];
  const part = run.startedAt === null ? null : partOfDay(run.startedAt, run.zone);
  return run.source === "by_hand" || part === null ? capital(sport) : `${part} ${sport}`;
}

/** How far and how long, in small: "10.02 km · 52:10". */
export function runMeasures(
  run: { distanceMetres: number | null; movingSeconds: number },
  { unit, locale }: ReaderUnits,
): string {
  const time = formatDuration(run.movingSeconds);
  if (run.distanceMetres === null) return time;
  return `${formatDistance(run.distanceMetres, unit, locale)} · ${time}`;
}

function partOfDay(startedAt: number, zone: string): string {
  const hour = Number(hourFormat(zone).format(startedAt));
  if (hour < 4 || hour >= 22) return "Night";
  if (hour < 11) return "Morning";
  if (hour < 14) return "Midday";
  return hour < 18 ? "Afternoon" : "Evening";
}

function hourFormat(zone: string): Intl.DateTimeFormat {
  const known = hours.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  hours.set(zone, made);
  return made;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
