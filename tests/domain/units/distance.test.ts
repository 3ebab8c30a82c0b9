import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDistance, metresIn, metresOf } from "@/domain/units/distance";

test.each([
  [5000, "km", "en-GB", "5 km"],
  [10_021, "km", "en-GB", "10.02 km"],
  [10_021, "km", "de-DE", "10,02 km"],
  [10_021, "mi", "en-US", "6.23 mi"],
  [42_195, "mi", "en-US", "26.22 mi"],
  [1_204_400, "km", "en-GB", "1,204 km"],
  [0, "km", "en-GB", "0 km"],
] as const)("%d metres in %s for %s read %j", (metres, unit, locale, text) => {
  expect(formatDistance(metres, unit, locale).replaceAll("\u00a0", " ")).toBe(text);
});

test("a distance survives the way to kilometres or miles and back", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constantFrom("km", "mi"),
      (metres, unit) => {
        expect(metresOf(unit, metresIn(unit, metres))).toBeCloseTo(metres, 6);
      },
    ),
  );
});
