import type { Track } from "@/domain/track/track";

/** "device" and "barometer" are shown plainly, "approximate" with its name. */
export type Ascent = {
  readonly metres: number;
  readonly certainty: "device" | "barometer" | "approximate";
};

const BAROMETER_HYSTERESIS = 2;
const GPS_HYSTERESIS = 5;
const MEDIAN_SECONDS = 30;

/**
 * Metres climbed: the device's own total if it states one, else from barometric altitude with
 * 2 m hysteresis, else from GPS altitude with a 30-s median and 5 m, which is approximate.
 */
export function ascentOf(
  track: Track,
  deviceMetres: number | null,
  altitudeSource: "barometer" | "unknown",
): Ascent | null {
  if (deviceMetres !== null) return { metres: deviceMetres, certainty: "device" };
  const known: number[] = [];
  for (let i = 0; i < track.altitudes.length; i++) {
    if (Number.isFinite(track.altitudes[i] ?? Number.NaN)) known.push(i);
  }
  if (known.length < 2) return null;
  const altitudes = known.map((i) => track.altitudes[i] ?? 0);
  if (altitudeSource === "barometer") {
    return { metres: climbedMetres(altitudes, BAROMETER_HYSTERESIS), certainty: "barometer" };
  }
  const smooth = medians(
    known.map((i) => (track.times[i] ?? Number.NaN) / 1000),
    altitudes,
  );
  return { metres: climbedMetres(smooth, GPS_HYSTERESIS), certainty: "approximate" };
}

/** Metres climbed, counting a rise once it exceeds `hysteresis` above the last turning point. */
export function climbedMetres(altitudes: readonly number[], hysteresis: number): number {
  let climbed = 0;
  let reference = altitudes[0] ?? 0;
  for (const altitude of altitudes) {
    if (altitude >= reference + hysteresis) {
      climbed += altitude - reference;
      reference = altitude;
    } else if (altitude <= reference - hysteresis) {
      reference = altitude;
    }
  }
  return climbed;
}

function medians(seconds: readonly number[], altitudes: readonly number[]): number[] {
  let low = 0;
  let high = 0;
  return altitudes.map((altitude, i) => {
    const middle = seconds[i] ?? Number.NaN;
    if (Number.isNaN(middle)) return altitude;
    while (low < i && !((seconds[low] ?? 0) >= middle - MEDIAN_SECONDS / 2)) low++;
    while ((seconds[high] ?? Number.POSITIVE_INFINITY) <= middle + MEDIAN_SECONDS / 2) high++;
    const window = altitudes.slice(low, Math.max(high, i + 1)).sort((a, b) => a - b);
    return window[window.length >> 1] ?? altitude;
  });
}
