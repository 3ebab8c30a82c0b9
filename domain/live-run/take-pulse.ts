import type { LiveState } from "./live-state";
import { addBeats } from "./minutes";

const [LOWEST, HIGHEST] = [30, 230];

/** Takes one reading of the heart; 255 and the like mean none. */
export function takePulse(state: LiveState, beats: number): LiveState {
  if (!(beats >= LOWEST && beats <= HIGHEST)) return state;
  const pulse = { beats, at: state.at };
  if (state.phase !== "running") return { ...state, pulse };
  const { sum, readings, most } = state.beats;
  return {
    ...state,
    pulse,
    beats: { sum: sum + beats, readings: readings + 1, most: Math.max(most, beats) },
    minutes: addBeats(state, beats),
  };
}
