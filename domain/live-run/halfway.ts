/** A planned run as a phone knows it: its start in epoch milliseconds, and how long it is to last. */
export type PlannedNow = { readonly startsAt: number; readonly minutes: number };

const NEAR_MS = 3 * 3_600_000;

/** Seconds of running to half of the planned run that was started at `startedAt`; null where none was near. */
export function halfwayOf(plan: PlannedNow | null, startedAt: number): number | null {
  if (!plan || Math.abs(plan.startsAt - startedAt) > NEAR_MS) return null;
  return plan.minutes * 30;
}
