import type { LiveState } from "./live-state";

const STANDING_MS = 10_000;
const STANDING_SPEED = 0.5;
const SMALLEST_STEP = 5;

/**
 * Pauses, back to the last counted metre, where places keep coming and none of them moves for ten seconds
 * or for as long as a shuffle would need. A lost signal is no standing still.
 */
export function autoPaused(state: LiveState): LiveState {
  if (state.phase !== "running" || state.mode !== "outdoor" || !state.point) return state;
  if (state.good?.at !== state.at) return state;
  const step = Math.max(SMALLEST_STEP, (state.accuracy ?? 0) / 2);
  const patience = Math.max(STANDING_MS, (step / STANDING_SPEED) * 1000);
  const still = state.at - state.movedAt;
  if (still < patience) return state;
  return { ...state, phase: "auto-paused", activeMs: Math.max(0, state.activeMs - still) };
}

/** Goes on at the first counted step; the way of that step was run, so its time counts from the last stand. */
export function autoResumed(before: LiveState, after: LiveState): LiveState {
  if (before.phase !== "auto-paused" || after.metres === before.metres) return after;
  return { ...after, phase: "running" };
}
