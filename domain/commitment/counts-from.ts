/** How a run came to us. */
export type RunSource = "recorded" | "imported" | "api" | "by-hand";

export type Witness = "silent" | "confirmed" | "disputed";

/** Who stands for a run; `loggedAt` in epoch milliseconds. */
export type RunTestimony = {
  source: RunSource;
  loggedAt: number;
  witness: Witness;
  /** What the runner said to a dispute; null until they decide. */
  runnerDecision: "stands" | "withdrawn" | null;
};

/** For how long a partner's silence keeps a run logged by hand waiting. */
export const witnessSilenceMs = 72 * 3_600_000;

/**
 * The instant (epoch milliseconds) from which a run is evidence, or null while a dispute stands open or
 * the runner has withdrawn it. What was recorded, imported or sent by a device counts at once; what was
 * logged by hand once a partner confirms or has been silent for 72 hours, and at once with no partner.
 * `decidedAt` is when the witness or, after a dispute, the runner spoke.
 */
export function countsFrom(
  run: RunTestimony,
  { hasPartner, decidedAt }: { hasPartner: boolean; decidedAt: number | null },
): number | null {
  if (run.source !== "by-hand") return run.loggedAt;
  if (run.witness === "disputed") {
    return run.runnerDecision === "stands" ? (decidedAt ?? run.loggedAt) : null;
  }
  if (run.witness === "confirmed") return decidedAt ?? run.loggedAt;
  return hasPartner ? run.loggedAt + witnessSilenceMs : run.loggedAt;
}
