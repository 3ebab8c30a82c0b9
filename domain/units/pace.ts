import { type DistanceUnit, metresOf } from "./distance";
import { formatDuration } from "./duration";

/** Pace in seconds per kilometre; null where nothing was covered or no time passed. */
export function paceSecondsPerKm(metres: number, seconds: number): number | null {
  return metres > 0 && seconds > 0 ? (seconds * 1000) / metres : null;
}

/** A pace such as "5:12 /km" or "8:22 /mi", to the nearest second. */
export function formatPace(secondsPerKm: number, unit: DistanceUnit): string {
  const seconds = Math.round((secondsPerKm * metresOf(unit, 1)) / 1000);
  return `${formatDuration(seconds)} /${unit}`;
}
