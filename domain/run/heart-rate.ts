import type { DecodedSession } from "@/domain/track/decoded-session";

/** Beats a minute. An implausible average stays out of zones, trends and records. */
export type HeartRateSummary = {
  readonly average: number;
  readonly maximum: number | null;
  readonly source: "device" | "points";
  readonly plausible: boolean;
};

const [LOWEST_AVERAGE, HIGHEST_AVERAGE] = [40, 215];
const HIGHEST_PULSE = 230;
const MOST_REFUSED_SHARE = 0.02;

/** The device's average where it states one, else the mean of its readings; null without any. */
export function heartRateOf({
  track,
  totals,
  pulse,
}: Pick<DecodedSession, "track" | "totals" | "pulse">): HeartRateSummary | null {
  const average = totals.averageHeartRate ?? pulse.mean;
  if (average === null) return null;
  const highest = track.heartRates.reduce((most, beats) => Math.max(most, beats), 0);
  const maximum = totals.maximumHeartRate ?? (highest > 0 ? highest : null);
  return {
    average,
    maximum,
    source: totals.averageHeartRate === null ? "points" : "device",
    plausible:
      average >= LOWEST_AVERAGE &&
      average <= HIGHEST_AVERAGE &&
      (maximum ?? 0) <= HIGHEST_PULSE &&
      pulse.refusedShare <= MOST_REFUSED_SHARE,
  };
}
