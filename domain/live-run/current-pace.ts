import type { LiveState } from "./live-state";

const LEAST_METRES = 15;
const FRESH_MS = 15_000;

/** Seconds a kilometre over the last half minute; null while standing, unseen or just begun. */
export function currentPace({ recent, at, phase }: LiveState): number | null {
  const [first, last] = [recent[0], recent.at(-1)];
  if (phase !== "running" || !first || !last || at - last.at > FRESH_MS) return null;
  const metres = last.metres - first.metres;
  return metres < LEAST_METRES ? null : (last.at - first.at) / metres;
}

/** Seconds a kilometre since the start, pauses left out; null before the first metres. */
export function averagePace({ activeMs, metres }: LiveState): number | null {
  return metres < LEAST_METRES ? null : activeMs / metres;
}
