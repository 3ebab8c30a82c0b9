import type { LiveState, Minute } from "./live-state";

const MINUTE_MS = 60_000;
const EMPTY: Minute = { metres: 0, beats: 0, readings: 0 };

/** Metres of the running minute; kept by the minute so that an hour of running stays small. */
export function addMetres(state: LiveState, metres: number): readonly Minute[] {
  return changed(state, (minute) => ({ ...minute, metres: minute.metres + metres }));
}

export function addBeats(state: LiveState, beats: number): readonly Minute[] {
  return changed(state, (minute) => ({
    ...minute,
    beats: minute.beats + beats,
    readings: minute.readings + 1,
  }));
}

function changed(state: LiveState, change: (minute: Minute) => Minute): readonly Minute[] {
  const index = Math.floor((state.at - state.startedAt) / MINUTE_MS);
  const all = [...state.minutes];
  while (all.length <= index) all.push(EMPTY);
  all[index] = change(all[index] ?? EMPTY);
  return all;
}
