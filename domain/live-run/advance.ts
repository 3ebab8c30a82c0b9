import { autoPaused, autoResumed } from "./auto-pause";
import type { LiveEvent } from "./live-event";
import type { LiveState } from "./live-state";
import { takeFix } from "./take-fix";
import { takePulse } from "./take-pulse";

/**
 * The state after one more event. Whatever does not fit the phase changes nothing but the time, and time
 * never goes back; so any log of events leads to a state, and the same log always to the same.
 */
export function advance(state: LiveState, event: LiveEvent): LiveState {
  if (state.phase === "finished") {
    return event.kind === "treadmill" ? { ...state, treadmillMetres: event.metres } : state;
  }
  const at = Math.max(state.at, event.at);
  if (state.phase === "ready") return event.kind === "start" ? started(state, event, at) : state;
  const now = passed(state, at);
  switch (event.kind) {
    case "position":
      return autoPaused(autoResumed(now, takeFix(now, { ...event, at })));
    case "pulse":
      return takePulse(now, event.beats);
    case "pause":
      return now.phase === "paused" ? now : { ...now, phase: "paused" };
    case "resume":
      return now.phase === "running" ? now : resumed(now);
    case "lap":
      return { ...now, laps: [...now.laps, { at: now.at, metres: now.metres }] };
    case "hidden":
      return { ...now, isHidden: true, wasHidden: true };
    case "visible":
      return { ...now, isHidden: false };
    case "reopened":
      return { ...now, isHidden: false, wasClosed: true };
    case "treadmill":
      return { ...now, treadmillMetres: event.metres };
    case "finish":
      return { ...now, phase: "finished", finishedWall: event.wall };
    default:
      return now;
  }
}

/** The state as time has gone on to `at` with nothing else happening; also what a display shows between events. */
export function passed(state: LiveState, at: number): LiveState {
  if (at <= state.at || state.phase === "ready" || state.phase === "finished") return state;
  const activeMs = state.activeMs + (state.phase === "running" ? at - state.at : 0);
  return { ...state, at, activeMs };
}

function started(
  state: LiveState,
  event: Extract<LiveEvent, { kind: "start" }>,
  at: number,
): LiveState {
  const { mode, wall } = event;
  return { ...state, phase: "running", mode, startedWall: wall, startedAt: at, at, movedAt: at };
}

/** What was walked in a pause is not counted: the next place begins a stretch of its own. */
function resumed(state: LiveState): LiveState {
  const byHand = state.phase === "paused";
  return {
    ...state,
    phase: "running",
    movedAt: state.at,
    ...(byHand
      ? { point: null, good: null, doubted: [], recent: [], segment: state.segment + 1 }
      : {}),
    ...(byHand ? { wasHidden: state.isHidden, wasClosed: false } : {}),
  };
}
