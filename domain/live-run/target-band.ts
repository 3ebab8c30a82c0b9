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
