import { countsFrom, type RunTestimony, type Witness } from "./counts-from";

/** What a run is worth as evidence; only "counts" makes a kept day. */
export type Evidence = "counts" | "waiting" | "disputed" | "below-floor";

/** What is known about a run when its evidence is judged. */
export type RunEvidence = RunTestimony & { movingSeconds: number };

/** What several partners say together: one dispute is enough to ask the runner. */
export function witnessOf(said: readonly ("confirmed" | "disputed")[]): Witness {
  if (said.includes("disputed")) return "disputed";
  return said.length > 0 ? "confirmed" : "silent";
}

/** Whether a run counts towards terms with this floor at `now` (epoch milliseconds). */
export function countsAsEvidence(
  run: RunEvidence,
  { hasPartner, now, floorSeconds }: { hasPartner: boolean; now: number; floorSeconds: number },
): Evidence {
  const from = countsFrom(run, { hasPartner, decidedAt: null });
  return evidenceAt({ countsFrom: from, movingSeconds: run.movingSeconds }, { now, floorSeconds });
}

/** The same from the stored instant of `countsFrom`, which already holds every word that was said. */
export function evidenceAt(
  run: { countsFrom: number | null; movingSeconds: number },
  { now, floorSeconds }: { now: number; floorSeconds: number },
): Evidence {
  if (run.movingSeconds < floorSeconds) return "below-floor";
  if (run.countsFrom === null) return "disputed";
  return now >= run.countsFrom ? "counts" : "waiting";
}

/** True for a run that rests on the runner's word alone and is marked so wherever it is shown. */
export function isUnwitnessed(run: Pick<RunTestimony, "source" | "witness">): boolean {
  return run.source === "by-hand" && run.witness !== "confirmed";
}
