import type { Track } from "./track";

/** What was done, as far as the file says. Only "run" and "unknown" may become a run. */
export type Sport =
  | "run"
  | "walk"
  | "hike"
  | "ride"
  | "swim"
  | "strength"
  | "transition"
  | "other"
  | "unknown";

/** What had to be corrected, or should be said, about one session. */
export type SessionWarning =
  | "clock-not-set"
  | "incomplete"
  | "no-points"
  | "no-usable-time"
  | "spikes-removed"
  | "times-went-back";

/** Totals the device itself states: metres, seconds, beats a minute; null where it is silent. */
export type DeviceTotals = {
  readonly distanceMetres: number | null;
  readonly timerSeconds: number | null;
  readonly elapsedSeconds: number | null;
  readonly averageHeartRate: number | null;
  readonly maximumHeartRate: number | null;
  readonly ascentMetres: number | null;
};

/**
 * All heart-rate readings of a session as the file has them, before the refused ones (outside
 * 30–230) were left out of the track: their mean, and the share that was refused.
 */
export type PulseReadings = { readonly mean: number | null; readonly refusedShare: number };

/** One activity of a file, decoded and cleaned, with nothing computed yet. */
export type DecodedSession = {
  readonly sport: Sport;
  /** The file's own word for the sport, cleaned, null if it has none. */
  readonly sportLabel: string | null;
  readonly title: string | null;
  readonly device: string | null;
  /** Epoch milliseconds; null when no time in the file can be used. */
  readonly startedAt: number | null;
  /** Minutes east of UTC, only if the file states it. */
  readonly zoneOffsetMinutes: number | null;
  readonly indoor: boolean;
  /** Whether the timer was stopped and started again on the way. */
  readonly hasStops: boolean;
  readonly altitudeSource: "barometer" | "unknown";
  readonly totals: DeviceTotals;
  readonly pulse: PulseReadings;
  readonly track: Track;
  readonly warnings: readonly SessionWarning[];
};

export const NO_TOTALS: DeviceTotals = {
  distanceMetres: null,
  timerSeconds: null,
  elapsedSeconds: null,
  averageHeartRate: null,
  maximumHeartRate: null,
  ascentMetres: null,
};
