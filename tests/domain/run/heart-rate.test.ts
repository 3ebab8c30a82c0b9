import { describe, expect, test } from "vitest";
import { heartRateOf } from "@/domain/run/heart-rate";
import { NO_TOTALS } from "@/domain/track/decoded-session";
import { trackOf } from "../track/invent-track";

const track = trackOf(
  [130, 150].map((heartRate, second) => ({ second, metres: second * 3, heartRate })),
);
const pulse = { mean: 140, refusedShare: 0 };

describe("heart rate", () => {
  test("the device's average is taken where it states one", () => {
    const totals = { ...NO_TOTALS, averageHeartRate: 141, maximumHeartRate: 171 };
    expect(heartRateOf({ track, totals, pulse })).toEqual({
      average: 141,
      maximum: 171,
      source: "device",
      plausible: true,
    });
  });

  test("else it is the mean of the readings and the highest of the track", () => {
    expect(heartRateOf({ track, totals: NO_TOTALS, pulse })).toEqual({
      average: 140,
      maximum: 150,
      source: "points",
      plausible: true,
    });
  });

  test("an average of 234 is kept as said but called implausible", () => {
    const totals = { ...NO_TOTALS, averageHeartRate: 234 };
    expect(heartRateOf({ track, totals, pulse })).toMatchObject({ average: 234, plausible: false });
  });

  test("a strap that reads nonsense one time in ten is implausible", () => {
    const noisy = { mean: 119, refusedShare: 0.1 };
    expect(heartRateOf({ track, totals: NO_TOTALS, pulse: noisy })?.plausible).toBe(false);
  });

  test("no reading is no heart rate", () => {
    const none = { mean: null, refusedShare: 0 };
    expect(heartRateOf({ track, totals: NO_TOTALS, pulse: none })).toBeNull();
  });
});
