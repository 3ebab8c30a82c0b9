import { describe, expect, test } from "vitest";
import { ascentOf, climbedMetres } from "@/domain/run/ascent";
import { trackOf } from "../track/invent-track";

const hilly = (altitudes: number[], everySeconds = 10) =>
  trackOf(altitudes.map((altitude, i) => ({ second: i * everySeconds, metres: i * 30, altitude })));

describe("ascent", () => {
  test("wobble under the hysteresis climbs nothing", () => {
    expect(climbedMetres([100, 101, 100, 101.9, 100], 2)).toBe(0);
  });

  test("every rise beyond the hysteresis counts in full, falls do not", () => {
    expect(climbedMetres([100, 110, 104, 120], 2)).toBe(26);
  });

  test("the device's own total is taken as it is", () => {
    expect(ascentOf(hilly([0, 50]), 44, "unknown")).toEqual({ metres: 44, certainty: "device" });
  });

  test("barometric altitude is counted with 2 m", () => {
    expect(ascentOf(hilly([100, 103, 100, 103]), null, "barometer")).toEqual({
      metres: 6,
      certainty: "barometer",
    });
  });

  test("one wild GPS altitude adds nothing, and the figure is called approximate", () => {
    const altitudes = Array.from({ length: 60 }, (_, i) => (i === 30 ? 400 : 100));
    expect(ascentOf(hilly(altitudes, 1), null, "unknown")).toEqual({
      metres: 0,
      certainty: "approximate",
    });
  });

  test("a run without altitude has no ascent, not zero", () => {
    expect(ascentOf(trackOf([{ second: 0, metres: 0 }]), null, "unknown")).toBeNull();
  });
});
