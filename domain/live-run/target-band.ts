/** What a run should feel like: seconds a kilometre, or beats a minute, from `low` to `high`. */
export type TargetBand = {
  readonly of: "pace" | "pulse";
  readonly low: number;
  readonly high: number;
};

/** "harder" than the band, "easier", or inside; a quicker pace is fewer seconds. */
export type BandPlace = "inside" | "harder" | "easier";

/** Where a value lies; null while there is none. */
export function bandPlace(band: TargetBand, value: number | null): BandPlace | null {
  if (value === null) return null;
  if (value >= band.low && value <= band.high) return "inside";
  const isBelow = value < band.low;
  return isBelow === (band.of === "pace") ? "harder" : "easier";
}

const LEAST_RUNS = 4;
const STEP = 5;

/** The band of pace that holds the middle half of some runs' paces, in whole steps of five seconds; null for too few. */
export function usualBand(paces: readonly number[]): TargetBand | null {
  if (paces.length < LEAST_RUNS) return null;
  const sorted = paces.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const low = Math.floor((at(0.25) - STEP) / STEP) * STEP;
  const high = Math.ceil((at(0.75) + STEP) / STEP) * STEP;
  return { of: "pace", low, high };
}
