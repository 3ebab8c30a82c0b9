import type { Track } from "./track";

/** The points of a track that have a time: seconds since the first of them, metres since the start. */
export type Timeline = {
  readonly startedAt: number;
  readonly seconds: Float64Array;
  readonly metres: Float64Array;
};

/** Time against distance for every timed point; null when fewer than two have a time. */
export function timelineOf(track: Track): Timeline | null {
  const timed: number[] = [];
  for (let i = 0; i < track.times.length; i++) {
    if (Number.isFinite(track.times[i] ?? Number.NaN)) timed.push(i);
  }
  const startedAt = track.times[timed[0] ?? -1];
  if (timed.length < 2 || startedAt === undefined) return null;
  return {
    startedAt,
    seconds: Float64Array.from(timed, (i) => ((track.times[i] ?? startedAt) - startedAt) / 1000),
    metres: Float64Array.from(timed, (i) => track.distances[i] ?? 0),
  };
}

/** Seconds from the first to the last timed point of the track, pauses included. */
export function spanSeconds(track: Track): number | null {
  const timeline = timelineOf(track);
  return timeline ? (timeline.seconds.at(-1) ?? 0) : null;
}

/** The value of `ys` at `x`, linear between the points `i` and `i + 1`. */
export function interpolate(xs: Float64Array, ys: Float64Array, i: number, x: number): number {
  const x0 = xs[i] ?? 0;
  const y0 = ys[i] ?? 0;
  const x1 = xs[i + 1] ?? x0;
  const y1 = ys[i + 1] ?? y0;
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
