import type { LocalDate } from "@/domain/time-zone/local-date";
import { isoWeekday, type WeekStart, weekOf } from "@/domain/week/week";
import type { Certainty } from "./fact";

/** A run as the coach looks back on it; `told` is true for one that was logged by hand. */
export type PastRun = {
  id: string;
  localDate: LocalDate;
  movingSeconds: number;
  distanceMetres: number | null;
  counts: boolean;
  told: boolean;
};

/** Runs by the week in which they count. */
export function runsByWeek(runs: readonly PastRun[]): Map<WeekStart, PastRun[]> {
  return Map.groupBy(runs, ({ localDate }) => weekOf(localDate));
}

export function secondsOf(runs: readonly PastRun[]): number {
  return runs.reduce((sum, { movingSeconds }) => sum + movingSeconds, 0);
}

/** Metres of the runs that have a distance; null where none has. */
export function metresOfRuns(runs: readonly PastRun[]): number | null {
  const known = runs.flatMap(({ distanceMetres }) => distanceMetres ?? []);
  return known.length === 0 ? null : known.reduce((sum, metres) => sum + metres, 0);
}

/** A sum is as certain as its least certain part. */
export function certaintyOf(runs: readonly PastRun[]): Certainty {
  return runs.some(({ told }) => told) ? "told" : "measured";
}

/** True where a run fell on Monday or Tuesday. */
export function hasEarlyRun(runs: readonly PastRun[]): boolean {
  return runs.some(({ localDate }) => isoWeekday(localDate) <= 2);
}
