import { expect, test } from "vitest";
import { bandPlace } from "@/domain/live-run/target-band";

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
