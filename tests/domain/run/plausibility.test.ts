import { describe, expect, test } from "vitest";
import type { BestEffort, EffortName } from "@/domain/run/best-efforts";
import { beatsTheWorld, isElapsedImplausible, isTooFast } from "@/domain/run/plausibility";

const effort = (name: EffortName, seconds: number): BestEffort => ({
  name,
  seconds,
  startSecond: 0,
  coveredMetres: 0,
  nearMiss: false,
});

describe("what nobody can run", () => {
  test("a 10 km faster than the world's makes the run too fast", () => {
    expect(beatsTheWorld(effort("10 km", 1570))).toBe(true);
    expect(isTooFast(10_200, null, [effort("10 km", 1570)])).toBe(true);
  });

  test("a world-class 10 km is believed", () => {
    expect(beatsTheWorld(effort("10 km", 1590))).toBe(false);
    expect(isTooFast(10_000, 1590, [effort("10 km", 1590)])).toBe(false);
  });

  test("a lone 400 m of bad signal does not spoil the run", () => {
    expect(isTooFast(8000, 2700, [effort("400 m", 30)])).toBe(false);
  });

  test("6.8 m/s on average is no run", () => {
    expect(isTooFast(10_208, 1499, [])).toBe(true);
  });

  test("27 days on a two-hour timer is a forgotten watch, a day-long race is not", () => {
    expect(isElapsedImplausible(2_412_583, 7373)).toBe(true);
    expect(isElapsedImplausible(100_000, 90_000)).toBe(false);
    expect(isElapsedImplausible(null, null)).toBe(false);
  });
});
