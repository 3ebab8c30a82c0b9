import { expect, test } from "vitest";
import { countsFrom, type RunTestimony } from "@/domain/commitment/counts-from";

const loggedAt = Date.parse("2026-11-22T18:00:00Z");
const hour = 3_600_000;
const byHand: RunTestimony = {
  source: "by-hand",
  loggedAt,
  witness: "silent",
  runnerDecision: null,
};
const withPartner = { hasPartner: true, decidedAt: null };

test.each(["recorded", "imported", "api"] as const)(
  "a run that was %s counts at once",
  (source) => {
    expect(countsFrom({ ...byHand, source }, withPartner)).toBe(loggedAt);
  },
);

test("a run by hand waits 72 hours for a silent partner", () => {
  expect(countsFrom(byHand, withPartner)).toBe(loggedAt + 72 * hour);
});

test("a run by hand counts at once where there is no partner", () => {
  expect(countsFrom(byHand, { ...withPartner, hasPartner: false })).toBe(loggedAt);
});

test("a run by hand counts from its confirmation", () => {
  const run: RunTestimony = { ...byHand, witness: "confirmed" };
  expect(countsFrom(run, { hasPartner: true, decidedAt: loggedAt + hour })).toBe(loggedAt + hour);
});

test("a dispute keeps a run from counting until the runner lets it stand, also once the partner is gone", () => {
  const run: RunTestimony = { ...byHand, witness: "disputed" };
  const decided = { hasPartner: false, decidedAt: loggedAt + hour };
  expect(countsFrom(run, { ...decided, decidedAt: null })).toBeNull();
  expect(countsFrom({ ...run, runnerDecision: "withdrawn" }, decided)).toBeNull();
  expect(countsFrom({ ...run, runnerDecision: "stands" }, decided)).toBe(loggedAt + hour);
});
