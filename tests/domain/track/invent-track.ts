import { distancesFromPositions } from "@/domain/track/measure-distance";
import type { RawPoints } from "@/domain/track/raw-points";
import type { Track } from "@/domain/track/track";

export const START = Date.UTC(2026, 9, 5, 6);
const METRES_PER_DEGREE = 110_574.4;

/** A point of a test track: seconds since START, metres north of the equator. */
export type Step = { second: number; metres: number; altitude?: number; heartRate?: number };

/** A straight track to the north with the given device distances; `segmentStarts` as indices. */
export function trackOf(steps: readonly Step[], segmentStarts: number[] = [0]): Track {
  return {
    times: Float64Array.from(steps, ({ second }) => START + second * 1000),
    latitudes: Float64Array.from(steps, ({ metres }) => 10 + metres / METRES_PER_DEGREE),
    longitudes: new Float64Array(steps.length).fill(20),
    altitudes: Float64Array.from(steps, ({ altitude }) => altitude ?? Number.NaN),
    heartRates: Uint8Array.from(steps, ({ heartRate }) => heartRate ?? 0),
    distances: Float64Array.from(steps, ({ metres }) => metres),
    distanceSource: "device",
    segmentStarts,
  };
}

/** A track through positions, a step every ten seconds, measured by geodesics. */
export function trackThrough(
  positions: readonly (readonly [number, number])[],
  segmentStarts: number[] = [0],
): Track {
  const places = {
    times: Float64Array.from(positions, (_, i) => START + i * 10_000),
    latitudes: Float64Array.from(positions, ([latitude]) => latitude),
    longitudes: Float64Array.from(positions, ([, longitude]) => longitude),
    altitudes: new Float64Array(positions.length).fill(Number.NaN),
    heartRates: new Uint8Array(positions.length),
    segmentStarts,
  };
  return { ...places, distances: distancesFromPositions(places), distanceSource: "positions" };
}

/** Raw points from partial ones; what is left out is unknown. */
export function rawOf(
  points: readonly Partial<Record<"t" | "lat" | "lon" | "alt" | "hr" | "d", number>>[],
  segmentStarts: number[] = [0],
): RawPoints {
  return {
    times: points.map(({ t }) => START + (t ?? Number.NaN) * 1000),
    latitudes: points.map(({ lat }) => lat ?? Number.NaN),
    longitudes: points.map(({ lon }) => lon ?? Number.NaN),
    altitudes: points.map(({ alt }) => alt ?? Number.NaN),
    heartRates: points.map(({ hr }) => hr ?? Number.NaN),
    distances: points.map(({ d }) => d ?? Number.NaN),
    segmentStarts,
  };
}
