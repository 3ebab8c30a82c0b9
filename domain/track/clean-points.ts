import type { PulseReadings } from "./decoded-session";
import type { RawPoints } from "./raw-points";

/** The FIT epoch; no GPS watch recorded a run before it, so an earlier time is a wrapped clock. */
const FIRST_USABLE_TIME = Date.UTC(1989, 11, 31);
const LAST_USABLE_TIME = Date.UTC(2100, 0, 1);
const FARTHEST_METRES = 1e7;
const NO_PULSE = 255;
const LONE_JUMP_MS = 24 * 3_600_000;
const [LOWEST_PULSE, HIGHEST_PULSE] = [30, 230];
const [LOWEST_ALTITUDE, HIGHEST_ALTITUDE] = [-500, 9000];
/** OpenTracks writes a pause as latitude 100 and a resume as latitude 200. */
const PAUSE_MARKS = [100, 200];

/** Points that may be believed one by one; distances are still the device's own, NaN if none. */
export type CleanPoints = {
  times: Float64Array;
  latitudes: Float64Array;
  longitudes: Float64Array;
  altitudes: Float64Array;
  heartRates: Uint8Array;
  distances: Float64Array;
  segmentStarts: number[];
  droppedTimes: number;
  pulse: PulseReadings;
};

/**
 * Drops what cannot be true: times that do not advance in file order, positions at (0,0) or off
 * the globe, heart rates outside 30–230, impossible altitudes, pause marks, empty segments.
 */
export function cleanPoints(raw: RawPoints): CleanPoints {
  const size = raw.times.length;
  const out = emptyColumns(size);
  const breaks = new Set(raw.segmentStarts);
  const segmentStarts = [0];
  let kept = 0;
  let last = Number.NEGATIVE_INFINITY;
  let breakPending = false;
  let droppedTimes = 0;
  for (let i = 0; i < size; i++) {
    if (breaks.has(i)) breakPending = true;
    const latitude = raw.latitudes[i] ?? Number.NaN;
    if (PAUSE_MARKS.includes(latitude)) {
      breakPending = true;
      continue;
    }
    const time = usableTime(raw.times[i]);
    if (time === last && !breakPending) {
      fillFrom(raw, i, out, kept - 1);
      continue;
    }
    if (time <= last || isLoneJump(time, last, usableTime(raw.times[i + 1]))) {
      droppedTimes++;
      continue;
    }
    if (breakPending && kept > 0) segmentStarts.push(kept);
    breakPending = false;
    if (Number.isFinite(time)) last = time;
    out.times[kept] = time;
    for (const column of COLUMNS) out[column][kept] = Number.NaN;
    fillFrom(raw, i, out, kept);
    kept++;
  }
  return { ...cutColumns(out, kept), segmentStarts, droppedTimes, pulse: pulseOf(raw) };
}

type Columns = ReturnType<typeof emptyColumns>;

function emptyColumns(size: number) {
  return {
    times: new Float64Array(size),
    latitudes: new Float64Array(size),
    longitudes: new Float64Array(size),
    altitudes: new Float64Array(size),
    heartRates: new Uint8Array(size),
    distances: new Float64Array(size),
  };
}

function cutColumns(columns: Columns, size: number) {
  return {
    times: columns.times.slice(0, size),
    latitudes: columns.latitudes.slice(0, size),
    longitudes: columns.longitudes.slice(0, size),
    altitudes: columns.altitudes.slice(0, size),
    heartRates: columns.heartRates.slice(0, size),
    distances: columns.distances.slice(0, size),
  };
}

const COLUMNS = ["latitudes", "longitudes", "altitudes", "distances"] as const;

/** Writes what point `i` knows where row `row` knows nothing yet: records of one second merge. */
function fillFrom(raw: RawPoints, i: number, out: Columns, row: number): void {
  const latitude = raw.latitudes[i] ?? Number.NaN;
  const longitude = raw.longitudes[i] ?? Number.NaN;
  if (Number.isNaN(out.latitudes[row] ?? 0) && isPosition(latitude, longitude)) {
    out.latitudes[row] = latitude;
    out.longitudes[row] = longitude;
  }
  if (Number.isNaN(out.altitudes[row] ?? 0)) {
    out.altitudes[row] = within(raw.altitudes[i], LOWEST_ALTITUDE, HIGHEST_ALTITUDE);
  }
  if (Number.isNaN(out.distances[row] ?? 0)) {
    out.distances[row] = within(raw.distances[i], 0, FARTHEST_METRES);
  }
  if (out.heartRates[row] === 0) {
    out.heartRates[row] = Math.round(within(raw.heartRates[i], LOWEST_PULSE, HIGHEST_PULSE)) || 0;
  }
}

function pulseOf(raw: RawPoints): PulseReadings {
  const readings = raw.heartRates.filter((beats) => beats > 0 && beats < NO_PULSE);
  if (readings.length === 0) return { mean: null, refusedShare: 0 };
  const refused = readings.filter((beats) => beats < LOWEST_PULSE || beats > HIGHEST_PULSE);
  return {
    mean: readings.reduce((sum, beats) => sum + beats, 0) / readings.length,
    refusedShare: refused.length / readings.length,
  };
}

function usableTime(time: number | undefined): number {
  return within(time, FIRST_USABLE_TIME, LAST_USABLE_TIME);
}

function isLoneJump(time: number, last: number, next: number): boolean {
  return time - last > LONE_JUMP_MS && last > 0 && next > last && next < time;
}

function isPosition(latitude: number, longitude: number): boolean {
  return (
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0)
  );
}

function within(value: number | undefined, low: number, high: number): number {
  return value !== undefined && value >= low && value <= high ? value : Number.NaN;
}
