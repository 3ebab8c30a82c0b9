import { expect, test } from "vitest";
import { countsFrom } from "@/domain/commitment/counts-from";
import {
  countsAsEvidence,
  evidenceAt,
  isUnwitnessed,
  type RunEvidence,
  witnessOf,
} from "@/domain/commitment/evidence";

const loggedAt = Date.parse("2026-11-22T18:00:00Z");
const silence = 72 * 3_600_000;
const imported: RunEvidence = {
  source: "imported",
  movingSeconds: 600,
  loggedAt,
  witness: "silent",
  runnerDecision: null,
};
const byHand: RunEvidence = { ...imported, source: "by-hand" };
const at = (now: number, hasPartner = true) => ({ hasPartner, now, floorSeconds: 600 });

test.each<[string, RunEvidence, ReturnType<typeof at>, string]>([
  ["imported, at once", imported, at(loggedAt), "counts"],
  [
    "imported, a second below the floor",
    { ...imported, movingSeconds: 599 },
    at(loggedAt),
    "below-floor",
  ],
  [
    "by hand, a moment before the silence is long enough",
    byHand,
    at(loggedAt + silence - 1),
    "waiting",
  ],
  ["by hand, once it is", byHand, at(loggedAt + silence), "counts"],
  ["by hand, confirmed", { ...byHand, witness: "confirmed" }, at(loggedAt), "counts"],
  ["by hand, no partner", byHand, at(loggedAt, false), "counts"],
  [
    "by hand, disputed for long",
    { ...byHand, witness: "disputed" },
    at(loggedAt + 10 * silence),
    "disputed",
  ],
  [
    "by hand, disputed and withdrawn",
    { ...byHand, witness: "disputed", runnerDecision: "withdrawn" },
    at(loggedAt),
    "disputed",
  ],
  [
    "by hand, disputed and standing",
    { ...byHand, witness: "disputed", runnerDecision: "stands" },
    at(loggedAt),
    "counts",
  ],
  [
    "by hand, confirmed below the floor",
    { ...byHand, witness: "confirmed", movingSeconds: 60 },
    at(loggedAt),
    "below-floor",
  ],
])("%s", (_, run, when, evidence) => {
  expect(countsAsEvidence(run, when)).toBe(evidence);
});

test("the stored instant answers the same as the words it was made from", () => {
  const runs: RunEvidence[] = [
    imported,
    byHand,
    { ...byHand, witness: "disputed" },
    { ...byHand, movingSeconds: 599 },
  ];
  for (const run of runs) {
    for (const now of [loggedAt, loggedAt + silence - 1, loggedAt + silence]) {
      const stored = countsFrom(run, { hasPartner: true, decidedAt: null });
      const { movingSeconds } = run;
      expect(evidenceAt({ countsFrom: stored, movingSeconds }, { now, floorSeconds: 600 })).toBe(
        countsAsEvidence(run, at(now)),
      );
    }
  }
});

test("one dispute among several partners is enough to ask the runner", () => {
  expect(witnessOf([])).toBe("silent");
  expect(witnessOf(["confirmed"])).toBe("confirmed");
  expect(witnessOf(["confirmed", "disputed"])).toBe("disputed");
});

test("only a run by hand that nobody confirmed is marked", () => {
  expect(isUnwitnessed(byHand)).toBe(true);
  expect(isUnwitnessed({ ...byHand, witness: "disputed" })).toBe(true);
  expect(isUnwitnessed({ ...byHand, witness: "confirmed" })).toBe(false);
  expect(isUnwitnessed(imported)).toBe(false);
});
