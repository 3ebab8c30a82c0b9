import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likeness, type RecordedSpan } from "@/domain/run/same-run";

const run: RecordedSpan = {
  startedAt: Date.parse("2026-11-18T06:30:00Z"),
  elapsedSeconds: 3600,
  movingSeconds: 3500,
  distanceMetres: 10_000,
};

describe("whether two records are of one run", () => {
  test.each([
    ["the very same", {}, "same"],
    ["started 120 s later", { startedAt: run.startedAt + 120_000 }, "same"],
    ["started 121 s later", { startedAt: run.startedAt + 121_000 }, "other"],
    ["5 % longer", { distanceMetres: 10_526 }, "same"],
    ["6 % longer", { distanceMetres: 10_640 }, "other"],
    ["without a distance", { distanceMetres: null }, "same"],
    ["a short part of it", { elapsedSeconds: 600, distanceMetres: 1700 }, "other"],
    ["two hours off", { startedAt: run.startedAt + 7_200_000 }, "shifted"],
    ["fourteen hours off", { startedAt: run.startedAt - 14 * 3_600_000 }, "shifted"],
    ["fifteen hours off", { startedAt: run.startedAt - 15 * 3_600_000 }, "other"],
    ["ten minutes off", { startedAt: run.startedAt + 600_000 }, "other"],
    [
      "two hours off, 3 % longer",
      { startedAt: run.startedAt + 7_200_000, distanceMetres: 10_310 },
      "other",
    ],
    ["the next day", { startedAt: run.startedAt + 86_400_000 }, "other"],
  ] as const)("%s", (_name, change, expected) => {
    expect(likeness(run, { ...run, ...change })).toBe(expected);
  });

  test("it does not matter which of the two came first", () => {
    const span = fc.record({
      startedAt: fc.integer({ min: 0, max: 40_000 }).map((s) => run.startedAt + s * 1000),
      elapsedSeconds: fc.integer({ min: 1, max: 8000 }),
      movingSeconds: fc.integer({ min: 1, max: 8000 }),
      distanceMetres: fc.option(fc.integer({ min: 1, max: 20_000 })),
    });
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});
