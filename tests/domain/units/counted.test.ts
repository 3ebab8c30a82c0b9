import { expect, test } from "vitest";
import { counted } from "@/domain/units/counted";

test.each([
  [0, "0 runs"],
  [1, "1 run"],
  [2, "2 runs"],
  [21, "21 runs"],
])("%i reads as %s", (count, words) => {
  expect(counted(count, "run", "runs")).toBe(words);
});
