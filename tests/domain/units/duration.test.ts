import { expect, test } from "vitest";
import { formatDuration } from "@/domain/units/duration";

test.each([
  [0, "0:00"],
  [59.9, "0:59"],
  [60, "1:00"],
  [2525, "42:05"],
  [3599.999, "59:59"],
  [3600, "1:00:00"],
  [3723, "1:02:03"],
  [360_000, "100:00:00"],
  [-5, "0:00"],
])("%d seconds read %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
