import { KILOMETRE, MILE } from "@/domain/run/splits";
import type { Gap, GoodFix, Lap, LiveSplit, LiveState } from "./live-state";
import { addMetres } from "./minutes";

const RECENT_MS = 30_000;

type Step = { to: GoodFix; altitude: number | null; step: number; gap: Gap | null };

/** Counts the way from the last counted place to `to`: metres, splits, pace. An unseen way is marked wherever it goes in. */
export function countStep(state: LiveState, { to, altitude, step, gap }: Step): LiveState {
  const from = { at: state.point?.at ?? to.at, metres: state.metres };
  const metres = state.metres + step;
  const here = { at: to.at, metres };
  const segment = gap ? state.segment + 1 : state.segment;
  const bridgedUpTo = gap ? metres : state.bridgedUpTo;
  const span = { from, here, startedAt: state.startedAt, bridgedUpTo };
  return {
    ...state,
    metres,
    segment,
    bridgedUpTo,
    bridgedMetres: state.bridgedMetres + (gap ? step : 0),
    gaps: gap ? [...state.gaps, gap] : state.gaps,
    point: { ...to, altitude, metres, segment },
    movedAt: to.at,
    kilometres: withCrossed(state.kilometres, KILOMETRE, span),
    miles: withCrossed(state.miles, MILE, span),
    recent: gap ? [here] : [...state.recent, here].filter(({ at }) => to.at - at <= RECENT_MS),
    minutes: gap ? state.minutes : addMetres(state, step),
  };
}

type Span = { from: Lap; here: Lap; startedAt: number; bridgedUpTo: number };

/** The splits with those that end between two counted places, interpolated. */
function withCrossed(
  splits: readonly LiveSplit[],
  length: number,
  { from, here, startedAt, bridgedUpTo }: Span,
): readonly LiveSplit[] {
  let all = splits;
  let before = splits.reduce((sum, { seconds }) => sum + seconds, 0);
  for (let goal = length * (splits.length + 1); goal <= here.metres; goal += length) {
    const share = (goal - from.metres) / (here.metres - from.metres);
    const total = (from.at + share * (here.at - from.at) - startedAt) / 1000;
    const bridged = bridgedUpTo > goal - length;
    all = [...all, { number: all.length + 1, seconds: total - before, bridged }];
    before = total;
  }
  return all;
}
