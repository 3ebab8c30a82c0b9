import fc from "fast-check";
import { expect, test } from "vitest";
import { runProfile } from "@/domain/progress/run-profile";
import { type Step, trackOf } from "../track/invent-track";

/** A runner who covers `metresPerSecond` for so many seconds, with a point each second. */
function steadily(seconds: number, metresPerSecond: number, more: Partial<Step> = {}): Step[] {
  return Array.from({ length: seconds + 1 }, (_, second) => ({
    second,
    metres: second * metresPerSecond,
    ...more,
  }));
}

test("a steady run has the same pace, heart rate and height all along", () => {
  const profile = runProfile(trackOf(steadily(2_000, 3, { heartRate: 150, altitude: 12 })));
  expect(profile).toHaveLength(120);
  for (const { secondsPerKm, heartRate, altitude } of profile) {
    expect(secondsPerKm).toBeCloseTo(1000 / 3, 6);
    expect(heartRate).toBeCloseTo(150, 6);
    expect(altitude).toBeCloseTo(12, 6);
  }
  expect(profile[0]?.metres).toBeCloseTo(25, 6);
  expect(profile.at(-1)?.metres).toBeCloseTo(5_975, 6);
});

test("no stretch is shorter than fifty metres, and what is too short has none", () => {
  expect(runProfile(trackOf(steadily(100, 3)))).toHaveLength(6);
  expect(runProfile(trackOf(steadily(20, 3)))).toEqual([]);
  expect(runProfile(trackOf([]))).toEqual([]);
});

test("a pause is no part of any pace", () => {
  const before = steadily(200, 4);
  const after = steadily(200, 4).map(({ second, metres }) => ({
    second: second + 5_000,
    metres: metres + 800,
  }));
  const profile = runProfile(trackOf([...before, ...after], [0, before.length]));
  for (const { secondsPerKm } of profile) expect(secondsPerKm).toBeCloseTo(250, 6);
});

test("where somebody stands or nothing was recorded, nothing is claimed", () => {
  const profile = runProfile(
    trackOf([
      { second: 0, metres: 0 },
      { second: 20, metres: 100 },
      { second: 2_020, metres: 200 },
      { second: 2_040, metres: 300 },
    ]),
  );
  expect(profile.map(({ secondsPerKm }) => secondsPerKm === null)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(profile.every((one) => one.heartRate === null && one.altitude === null)).toBe(true);
});

test("the stretches together take as long as the run", () => {
  const steps = fc.array(
    fc.record({ dt: fc.integer({ min: 1, max: 30 }), dm: fc.integer({ min: 1, max: 120 }) }),
    { minLength: 20, maxLength: 200 },
  );
  fc.assert(
    fc.property(steps, (moves) => {
      const track: Step[] = [{ second: 0, metres: 0 }];
      for (const { dt, dm } of moves) {
        const last = track.at(-1) ?? { second: 0, metres: 0 };
        track.push({ second: last.second + dt, metres: last.metres + Math.max(dm, dt) });
      }
      const { second, metres } = track.at(-1) ?? { second: 0, metres: 0 };
      const profile = runProfile(trackOf(track));
      const step = metres / profile.length;
      const total = profile.reduce((sum, one) => sum + ((one.secondsPerKm ?? 0) * step) / 1000, 0);
      if (profile.length > 0) expect(total).toBeCloseTo(second, 4);
    }),
  );
});
