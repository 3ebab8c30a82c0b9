import type { DistanceUnit } from "@/domain/units/distance";
import type { RunWeather } from "@/domain/weather/forecast";
import type { LivePlan } from "./after-run";
import { isHeartDrifting, paceDrift } from "./drift";
import type { LiveState } from "./live-state";

/** A moment at which the coach has something to say. */
export type Cue =
  | { readonly kind: "start"; readonly plan: LivePlan }
  | { readonly kind: "split"; readonly number: number; readonly seconds: number }
  | { readonly kind: "pace-drift"; readonly direction: "quicker" | "slower" }
  | { readonly kind: "heart-drift" }
  | { readonly kind: "minute-ten"; readonly plan: LivePlan }
  | { readonly kind: "weather"; readonly weather: RunWeather }
  | { readonly kind: "note"; readonly id: string; readonly name: string; readonly words: string }
  | { readonly kind: "halfway" }
  | { readonly kind: "cheer"; readonly name: string }
  | { readonly kind: "finish" };

/** What was loaded beforehand and decides, with the run itself, what is said. */
export type CueFrame = {
  readonly plan: LivePlan;
  readonly unit: DistanceUnit;
  readonly weather?: RunWeather | null;
  /** A partner's word for minute ten. */
  readonly note?: { readonly id: string; readonly name: string; readonly words: string } | null;
  /** Half of what was planned, in seconds of running; null where nothing was. */
  readonly halfwaySeconds?: number | null;
};

const TEN_MINUTES_MS = 600_000;
const DRIFT_EVERY_MS = 300_000;

/** What is to be said because the run went from one state to the next; decided by the states alone. */
export function cuesBetween(before: LiveState, after: LiveState, frame: CueFrame): Cue[] {
  const { plan, unit, halfwaySeconds = null, weather, note } = frame;
  if (before.phase === "ready") {
    if (after.phase === "ready") return [];
    const isOutside = weather && after.mode === "outdoor";
    return [{ kind: "start", plan }, ...(isOutside ? [{ kind: "weather" as const, weather }] : [])];
  }
  if (before.phase === "finished") return [];
  const cues: Cue[] = [];
  const splits = unit === "km" ? "kilometres" : "miles";
  const split = after[splits].at(-1);
  if (split && after[splits].length > before[splits].length && !split.bridged) {
    cues.push({ kind: "split", number: split.number, seconds: split.seconds });
  }
  const crossed = (ms: number) => before.activeMs < ms && after.activeMs >= ms;
  if (crossed(TEN_MINUTES_MS)) {
    cues.push({ kind: "minute-ten", plan });
    if (note) cues.push({ kind: "note", ...note });
  }
  if (halfwaySeconds !== null && crossed(halfwaySeconds * 1000)) cues.push({ kind: "halfway" });
  cues.push(...driftCues(before, after));
  if (after.phase === "finished") cues.push({ kind: "finish" });
  return cues;
}

/** Looked for every five minutes, from the tenth on, so that it is a hint and no nagging. */
function driftCues(before: LiveState, after: LiveState): Cue[] {
  const slot = (state: LiveState) => Math.floor(state.activeMs / DRIFT_EVERY_MS);
  if (slot(after) === slot(before) || slot(after) < 3) return [];
  if (isHeartDrifting(after.minutes)) return [{ kind: "heart-drift" }];
  const direction = paceDrift(after.minutes);
  return direction ? [{ kind: "pace-drift", direction }] : [];
}
