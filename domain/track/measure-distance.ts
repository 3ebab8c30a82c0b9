import { metresBetween } from "./drop-spikes";
import { segmentsOf, type Track } from "./track";

type Positions = Pick<Track, "times" | "latitudes" | "longitudes" | "segmentStarts">;

const CARRIED_OVER_METRES = 100;
const RESTART_METRES = 10;

/** Cumulative geodesic metres at each point, within segments only: a pause bridges nothing. */
export function distancesFromPositions(track: Positions): Float64Array {
  const distances = new Float64Array(track.times.length);
  let total = 0;
  for (const [from, to] of segmentsOf(track)) {
    let last = -1;
    for (let i = from; i < to; i++) {
      if (Number.isFinite(track.latitudes[i] ?? Number.NaN)) {
        if (last >= 0) total += metresBetween(track, last, i);
        last = i;
      }
      distances[i] = total;
    }
  }
  return distances;
}

/**
 * The device's odometer as a column that never falls: gaps are filled along the time between two
 * readings, a restart at zero continues from where it was, a count begun in an earlier session
 * is taken off. Null when fewer than two points have a reading.
 */
export function distancesFromDevice(
  readings: Float64Array,
  times: Float64Array,
): Float64Array | null {
  const distances = new Float64Array(readings.length);
  let base = Number.NaN;
  let total = 0;
  let last = -1;
  let count = 0;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] ?? Number.NaN;
    if (Number.isNaN(reading)) continue;
    count++;
    if (Number.isNaN(base)) base = reading > CARRIED_OVER_METRES ? -reading : 0;
    if (reading < RESTART_METRES && reading + base < total - CARRIED_OVER_METRES) base = total;
    const before = total;
    total = Math.max(total, reading + base);
    if (last >= 0) fillBetween(distances, times, last, i, before, total);
    distances[i] = total;
    last = i;
  }
  distances.fill(total, last + 1);
  return count >= 2 ? distances : null;
}

function fillBetween(
  distances: Float64Array,
  times: Float64Array,
  from: number,
  to: number,
  before: number,
  after: number,
): void {
  const start = times[from] ?? Number.NaN;
  const span = (times[to] ?? Number.NaN) - start;
  for (let i = from + 1; i < to; i++) {
    const share = ((times[i] ?? Number.NaN) - start) / span;
    const last = distances[i - 1] ?? before;
    distances[i] = share >= 0 && share <= 1 ? before + (after - before) * share : last;
  }
}
