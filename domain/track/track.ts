/**
 * One recorded course as columns of equal length, in the order it was run.
 *
 * `times` are epoch milliseconds, `latitudes` and `longitudes` WGS84 degrees, `altitudes` metres:
 * NaN where unknown. `heartRates` are beats a minute, 0 where unknown. `distances` are metres
 * since the start, never falling and never NaN. `segmentStarts` holds the first index of each
 * stretch between pauses, beginning with 0.
 */
export type Track = {
  readonly times: Float64Array;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly altitudes: Float64Array;
  readonly heartRates: Uint8Array;
  readonly distances: Float64Array;
  readonly distanceSource: DistanceSource;
  readonly segmentStarts: readonly number[];
};

/** "device": the watch's own odometer or footpod; "positions": geodesics between positions. */
export type DistanceSource = "device" | "positions" | "none";

/** The segments of a track as half-open index ranges. */
export function segmentsOf(track: Pick<Track, "times" | "segmentStarts">): [number, number][] {
  return track.segmentStarts.map((from, i) => [
    from,
    track.segmentStarts[i + 1] ?? track.times.length,
  ]);
}

/** Whether the point at `index` has a position. */
export function hasPosition(track: Pick<Track, "latitudes">, index: number): boolean {
  return Number.isFinite(track.latitudes[index] ?? Number.NaN);
}

/** Metres at the last point, 0 for an empty track. */
export function trackLengthMetres(track: Pick<Track, "distances">): number {
  return track.distances.at(-1) ?? 0;
}
