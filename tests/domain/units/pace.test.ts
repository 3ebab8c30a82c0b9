import { expect, test } from "vitest";
import { formatPace, paceSecondsPerKm } from "@/domain/units/pace";

test.each([
  [312, "km", "5:12 /km"],
  [311.6, "km", "5:12 /km"],
  [312, "mi", "8:22 /mi"],
  [59.6, "km", "1:00 /km"],
  [359.7, "km", "6:00 /km"],
] as const)("%d seconds a kilometre read %s as %s", (seconds, unit, text) => {
  expect(formatPace(seconds, unit)).toBe(text);
});

test("pace is time over distance, and none where nothing moved", () => {
  expect(paceSecondsPerKm(5000, 1500)).toBe(300);
  expect(paceSecondsPerKm(0, 1500)).toBeNull();
  expect(paceSecondsPerKm(5000, 0)).toBeNull();
});
