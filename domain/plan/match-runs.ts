import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Slot } from "./planned-run";

/** A run that happened; `startMinutes` by the clocks where it was run, null where it was not told. */
export type PastRun = { runId: string; localDate: LocalDate; startMinutes: number | null };

/**
 * Which run answers which planned run, by the slot's id. Only runs of the same day answer a slot, nearest
 * in time first, and no run answers two: a second run of a day is one more vote, not a second slot.
 * A skipped slot is answered last, so that who runs after all has run.
 */
export function matchRuns(slots: readonly Slot[], runs: readonly PastRun[]): Map<string, string> {
  const pairs = slots
    .flatMap((slot) =>
      runs
        .filter((run) => run.localDate === slot.date)
        .map((run) => ({ slot, run, apart: minutesApart(slot, run) })),
    )
    .sort(
      (a, b) =>
        Number(a.slot.skipped) - Number(b.slot.skipped) ||
        a.apart - b.apart ||
        compare(a.slot.plannedRunId, b.slot.plannedRunId) ||
        compare(a.run.runId, b.run.runId),
    );
  const runOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { slot, run } of pairs) {
    if (runOf.has(slot.plannedRunId) || taken.has(run.runId)) continue;
    runOf.set(slot.plannedRunId, run.runId);
    taken.add(run.runId);
  }
  return runOf;
}

const untold = 1_440;

function minutesApart(slot: Slot, run: PastRun): number {
  return run.startMinutes === null ? untold : Math.abs(run.startMinutes - slot.startMinutes);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
