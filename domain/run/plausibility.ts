import type { BestEffort, EffortName } from "./best-efforts";

/** Why parts of a run stay out of records, boards or trends. */
export type RunFlag =
  | "distance-disagrees"
  | "elapsed-implausible"
  | "heart-rate-implausible"
  | "too-fast";

/** Seconds of the world records on the track and road in 2026, rounded down to the second. */
const FASTEST_SECONDS: Record<EffortName, number> = {
  "400 m": 43,
  "1 km": 131,
  "1 mile": 223,
  "5 km": 755,
  "10 km": 1571,
  "half marathon": 3402,
  marathon: 7200,
};

const DAY_SECONDS = 86_400;
const FASTEST_AVERAGE = 6.5;
const SPRINT_METRES = 1000;

/** Whether a best effort would beat the world: a ride, a lift or a lost signal, not a run. */
export function beatsTheWorld(effort: BestEffort): boolean {
  return effort.seconds < FASTEST_SECONDS[effort.name];
}

/** Whether a run as a whole is faster than anyone runs; a lone fast 400 m is only bad signal. */
export function isTooFast(
  distanceMetres: number,
  movingSeconds: number | null,
  efforts: readonly BestEffort[],
): boolean {
  if (efforts.some((effort) => effort.name !== "400 m" && beatsTheWorld(effort))) return true;
  return (
    distanceMetres > SPRINT_METRES &&
    movingSeconds !== null &&
    movingSeconds > 0 &&
    distanceMetres / movingSeconds > FASTEST_AVERAGE
  );
}

/** Whether elapsed time is a forgotten watch, far beyond a day and the time on the timer. */
export function isElapsedImplausible(elapsed: number | null, timer: number | null): boolean {
  return elapsed !== null && elapsed > DAY_SECONDS && elapsed > 2 * (timer ?? 0);
}
