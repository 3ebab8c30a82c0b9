import { interpolate, type Timeline } from "@/domain/track/timeline";

export const KILOMETRE = 1000;
export const MILE = 1609.344;

/** One full kilometre or mile: elapsed seconds, pauses included, interpolated at both ends. */
export type Split = { readonly number: number; readonly seconds: number };

/** Elapsed seconds of every full `lengthMetres` from the start; the rest of the way is left out. */
export function splitsOf(timeline: Timeline, lengthMetres: number): Split[] {
  const { seconds, metres } = timeline;
  const splits: Split[] = [];
  let before = 0;
  let target = lengthMetres;
  for (let i = 0; i + 1 < metres.length; i++) {
    while ((metres[i + 1] ?? 0) >= target && (metres[i] ?? 0) < target) {
      const at = interpolate(metres, seconds, i, target);
      splits.push({ number: splits.length + 1, seconds: at - before });
      before = at;
      target = lengthMetres * (splits.length + 1);
    }
  }
  return splits;
}
