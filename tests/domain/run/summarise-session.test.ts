import { describe, expect, test } from "vitest";
import { summariseSession } from "@/domain/run/summarise-session";
import { type DecodedSession, NO_TOTALS } from "@/domain/track/decoded-session";
import { START, trackOf } from "../track/invent-track";

const steady = trackOf(
  Array.from({ length: 601 }, (_, i) => ({ second: i * 3, metres: i * 9, heartRate: 140 })),
);

const session = (more: Partial<DecodedSession> = {}): DecodedSession => ({
  sport: "run",
  sportLabel: "running",
  title: null,
  device: null,
  startedAt: START,
  zoneOffsetMinutes: 120,
  indoor: false,
  hasStops: false,
  altitudeSource: "unknown",
  totals: NO_TOTALS,
  pulse: { mean: 140, refusedShare: 0 },
  track: steady,
  warnings: [],
  ...more,
});

describe("the summary of a run", () => {
  test("a steady run of 5.4 km in half an hour", () => {
    const summary = summariseSession(session());
    expect(summary).toMatchObject({
      startedAt: START,
      endedAt: START + 1_800_000,
      zoneOffsetMinutes: 120,
      distanceMetres: 5400,
      elapsedSeconds: 1800,
      timerSeconds: 1800,
      movingSeconds: 1800,
      flags: [],
    });
    expect(summary.averagePaceSecondsPerKm).toBeCloseTo(1000 / 3);
    expect(summary.kilometreSplits).toHaveLength(5);
    expect(summary.mileSplits).toHaveLength(3);
  });

  test("the device's total is shown where the points agree with it", () => {
    const totals = { ...NO_TOTALS, distanceMetres: 5420 };
    expect(summariseSession(session({ totals })).distanceMetres).toBe(5420);
  });

  test("a total that the points deny is not believed, and said", () => {
    const totals = { ...NO_TOTALS, distanceMetres: 42_195 };
    const summary = summariseSession(session({ totals }));
    expect(summary.distanceMetres).toBe(5400);
    expect(summary.flags).toContain("distance-disagrees");
  });

  test("the device's timer is the moving time where it differs from elapsed", () => {
    const totals = { ...NO_TOTALS, timerSeconds: 1700, elapsedSeconds: 1800 };
    expect(summariseSession(session({ totals })).movingSeconds).toBe(1700);
  });

  test("moving time is never longer than the timer", () => {
    const totals = { ...NO_TOTALS, timerSeconds: 1799.5, elapsedSeconds: 1799.5 };
    expect(summariseSession(session({ totals })).movingSeconds).toBe(1799.5);
  });

  test("a run too fast for anyone keeps its facts but no record", () => {
    const track = trackOf([
      { second: 0, metres: 0 },
      { second: 1500, metres: 10_200 },
    ]);
    const summary = summariseSession(session({ track }));
    expect(summary.distanceMetres).toBe(10_200);
    expect(summary.flags).toEqual(["too-fast"]);
    expect(summary.bestEfforts).toEqual([]);
  });

  test("a run without times has a distance, no duration and no pace", () => {
    const track = { ...steady, times: steady.times.map(() => Number.NaN) };
    const summary = summariseSession(session({ track, startedAt: null }));
    expect(summary).toMatchObject({
      startedAt: null,
      endedAt: null,
      elapsedSeconds: null,
      timerSeconds: null,
      movingSeconds: null,
      averagePaceSecondsPerKm: null,
      distanceMetres: 5400,
      bestEfforts: [],
    });
  });

  test("a treadmill session with totals alone is a run", () => {
    const totals = { ...NO_TOTALS, distanceMetres: 5000, timerSeconds: 1800, elapsedSeconds: 1800 };
    const summary = summariseSession(session({ totals, track: trackOf([]), indoor: true }));
    expect(summary).toMatchObject({
      distanceMetres: 5000,
      movingSeconds: 1800,
      endedAt: START + 1_800_000,
      indoor: true,
      line: [],
    });
  });
});
