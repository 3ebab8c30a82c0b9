import type { SessionWarning } from "@/domain/track/decoded-session";
import type { Track } from "@/domain/track/track";

/** A watch that was never set counts on from 1989; no file that old was recorded in earnest. */
const CLOCK_SET_AFTER = Date.UTC(2000, 0, 1);

/** When a session began: what the device says, else its first point with a time, else null. */
export function startOf(track: Track, stated: number | null): number | null {
  return stated ?? track.times.find((time) => Number.isFinite(time)) ?? null;
}

/** Adds the warning of a clock that was never set. */
export function withClockWarning(
  warnings: readonly SessionWarning[],
  startedAt: number | null,
): SessionWarning[] {
  return startedAt !== null && startedAt < CLOCK_SET_AFTER
    ? [...warnings, "clock-not-set"]
    : [...warnings];
}
