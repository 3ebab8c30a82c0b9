import { segmentsOf, type Track, trackLengthMetres } from "@/domain/track/track";

/** What a stretch of a run was like; null where nothing is known of it. */
export type ProfileStretch = {
  /** Metres from the start of the run to the middle of the stretch. */
  metres: number;
  secondsPerKm: number | null;
  heartRate: number | null;
  altitude: number | null;
};

const mostStretches = 120;
const leastMetres = 50;
/** Slower than this, metres a second, somebody stands. */
const standing = 0.4;

type Sums = {
  metres: number;
  seconds: number;
  beats: number;
  beaten: number;
  height: number;
  measured: number;
};

/**
 * A run in stretches of equal length, at most 120 and none under 50 m: pace without pauses, mean heart rate
 * and altitude. Empty for a run without distance.
 */
export function runProfile(track: Track): ProfileStretch[] {
  const length = trackLengthMetres(track);
  const count = Math.min(mostStretches, Math.floor(length / leastMetres));
  if (count < 2) return [];
  const step = length / count;
  const sums = Array.from({ length: count }, (): Sums => ({ ...nothing }));
  for (const [from, until] of segmentsOf(track)) {
    for (let at = from; at + 1 < until; at += 1) addPair(sums, step, pairAt(track, at));
  }
  return sums.map((sum, at) => ({
    metres: (at + 0.5) * step,
    secondsPerKm: paceOf(sum),
    heartRate: sum.beaten > 0 ? sum.beats / sum.beaten : null,
    altitude: sum.measured > 0 ? sum.height / sum.measured : null,
  }));
}

const nothing: Sums = { metres: 0, seconds: 0, beats: 0, beaten: 0, height: 0, measured: 0 };

type Pair = { from: number; to: number; seconds: number; heartRate: number; altitude: number };

function pairAt(track: Track, at: number): Pair {
  const [start = Number.NaN, end = Number.NaN] = [track.times[at], track.times[at + 1]];
  return {
    from: track.distances[at] ?? 0,
    to: track.distances[at + 1] ?? 0,
    seconds: (end - start) / 1000,
    heartRate: track.heartRates[at + 1] ?? 0,
    altitude: track.altitudes[at + 1] ?? Number.NaN,
  };
}

/** Shares the way between two points out among the stretches it goes through. */
function addPair(
  sums: Sums[],
  step: number,
  { from, to, seconds, heartRate, altitude }: Pair,
): void {
  const first = Math.min(sums.length - 1, Math.floor(from / step));
  const last = Math.min(sums.length - 1, Math.floor(to / step));
  for (let at = first; at <= last; at += 1) {
    const sum = sums[at];
    if (!sum) continue;
    const part = Math.min(to, (at + 1) * step) - Math.max(from, at * step);
    const share = to > from ? part / (to - from) : 1;
    if (seconds > 0) {
      sum.metres += part;
      sum.seconds += seconds * share;
      if (heartRate > 0) {
        sum.beats += heartRate * seconds * share;
        sum.beaten += seconds * share;
      }
    }
    if (Number.isFinite(altitude)) {
      sum.height += altitude * share;
      sum.measured += share;
    }
  }
}

function paceOf({ metres, seconds }: Sums): number | null {
  return seconds > 0 && metres / seconds > standing ? (seconds * 1000) / metres : null;
}
