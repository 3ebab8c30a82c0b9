import { expect, test } from "vitest";
import { bandPlace, usualBand } from "@/domain/live-run/target-band";

test.each([
  ["pace", 330, "inside"],
  ["pace", 290, "harder"],
  ["pace", 400, "easier"],
  ["pulse", 290, "easier"],
  ["pulse", 400, "harder"],
  ["pulse", null, null],
] as const)("a %s of %s is %s of 300 to 360", (of, value, place) => {
  expect(bandPlace({ of, low: 300, high: 360 }, value)).toBe(place);
});

test("the usual band holds the middle half of the paces in whole steps, and needs four of them", () => {
  expect(usualBand([330, 340, 350])).toBeNull();
  expect(usualBand([330, 341, 350, 352, 500])).toEqual({ of: "pace", low: 335, high: 360 });
});
