import type { Minute } from "./live-state";

const WARM_UP_MINUTES = 5;
const WINDOW_MINUTES = 5;
const PACE_SHARE = 0.08;
const HEART_SHARE = 0.06;

type Stretch = { readonly metres: number; readonly beats: number | null };

/** Whether the last five minutes were much quicker or slower than the five after the warm-up; null where alike. */
export function paceDrift(minutes: readonly Minute[]): "quicker" | "slower" | null {
  const [early, late] = stretches(minutes);
  if (!early || !late || early.metres === 0) return null;
  const change = late.metres / early.metres - 1;
  if (Math.abs(change) < PACE_SHARE) return null;
  return change > 0 ? "quicker" : "slower";
}

/** Whether the heart beats notably more for the same pace than after the warm-up: the moment for the talk test. */
export function isHeartDrifting(minutes: readonly Minute[]): boolean {
  const [early, late] = stretches(minutes);
  if (!early?.beats || !late?.beats || late.metres === 0 || early.metres === 0) return false;
  const perMetre = late.beats / late.metres / (early.beats / early.metres);
  return perMetre - 1 >= HEART_SHARE && late.beats > early.beats;
}

/** The first five minutes after the warm-up, and the last five full ones. */
function stretches(minutes: readonly Minute[]): [Stretch | null, Stretch | null] {
  const full = minutes.slice(0, -1);
  if (full.length < WARM_UP_MINUTES + 2 * WINDOW_MINUTES) return [null, null];
  const early = full.slice(WARM_UP_MINUTES, WARM_UP_MINUTES + WINDOW_MINUTES);
  return [summed(early), summed(full.slice(-WINDOW_MINUTES))];
}

function summed(minutes: readonly Minute[]): Stretch {
  const metres = minutes.reduce((sum, minute) => sum + minute.metres, 0);
  const readings = minutes.reduce((sum, minute) => sum + minute.readings, 0);
  const beats = minutes.reduce((sum, minute) => sum + minute.beats, 0);
  return { metres, beats: readings > 0 ? beats / readings : null };
}
