import { segmentsOf, type Track } from "@/domain/track/track";

const SMOOTHING_SECONDS = 10;
const STANDING_SPEED = 0.5;
const SHORTEST_STOP_SECONDS = 10;
const GAP_SECONDS = 30;
const GAP_METRES = 15;

/**
 * Seconds in motion, from the points alone: without stretches of 10 s and more whose speed over
 * 10 s stays under 0.5 m/s, without gaps over 30 s that cover under 15 m; the time between
 * segments is a pause.
 */
export function movingSeconds(track: Track): number {
  return segmentsOf(track).reduce((sum, [from, to]) => sum + movingWithin(track, from, to), 0);
}

/** Seconds between the first and last point of each segment, summed: time less the pauses. */
export function recordedSeconds(track: Track): number {
  return segmentsOf(track).reduce((sum, [from, to]) => {
    const { seconds } = timedPoints(track, from, to);
    return sum + (seconds.at(-1) ?? 0) - (seconds[0] ?? 0);
  }, 0);
}

function movingWithin(track: Track, from: number, to: number): number {
  const { seconds, metres } = timedPoints(track, from, to);
  const rate = speeds(seconds, metres);
  let moving = 0;
  let standing = 0;
  for (let i = 0; i + 1 < seconds.length; i++) {
    const step = (seconds[i + 1] ?? 0) - (seconds[i] ?? 0);
    const covered = (metres[i + 1] ?? 0) - (metres[i] ?? 0);
    if (step > GAP_SECONDS) {
      if (covered >= GAP_METRES) moving += step;
      continue;
    }
    if ((rate[i] ?? 0) < STANDING_SPEED) {
      standing += step;
      continue;
    }
    moving += step + (standing < SHORTEST_STOP_SECONDS ? standing : 0);
    standing = 0;
  }
  return moving + (standing < SHORTEST_STOP_SECONDS ? standing : 0);
}

function timedPoints(track: Track, from: number, to: number) {
  const seconds: number[] = [];
  const metres: number[] = [];
  for (let i = from; i < to; i++) {
    const time = track.times[i] ?? Number.NaN;
    if (Number.isNaN(time)) continue;
    seconds.push(time / 1000);
    metres.push(track.distances[i] ?? 0);
  }
  return { seconds, metres };
}

/** Metres a second over the ten seconds around the middle of each step. */
function speeds(seconds: readonly number[], metres: readonly number[]): number[] {
  const first = seconds[0] ?? 0;
  const last = seconds.at(-1) ?? 0;
  const rates: number[] = [];
  let low = 0;
  let high = 0;
  for (let i = 0; i + 1 < seconds.length; i++) {
    const middle = ((seconds[i] ?? 0) + (seconds[i + 1] ?? 0)) / 2;
    const begin = Math.max(first, middle - SMOOTHING_SECONDS / 2);
    const end = Math.min(last, middle + SMOOTHING_SECONDS / 2);
    while ((seconds[low + 1] ?? Number.POSITIVE_INFINITY) <= begin) low++;
    while ((seconds[high + 1] ?? Number.POSITIVE_INFINITY) <= end) high++;
    const covered = metresAt(seconds, metres, high, end) - metresAt(seconds, metres, low, begin);
    rates.push(covered / (end - begin));
  }
  return rates;
}

function metresAt(
  seconds: readonly number[],
  metres: readonly number[],
  i: number,
  second: number,
): number {
  const here = metres[i] ?? 0;
  const step = (seconds[i + 1] ?? second) - (seconds[i] ?? 0);
  if (step <= 0) return here;
  return here + (((metres[i + 1] ?? here) - here) * (second - (seconds[i] ?? 0))) / step;
}
