import { describe, expect, test } from "vitest";
import { shownSummary } from "@/domain/run/run-summary-schema";

const nothing = {
  distanceSource: "none",
  ascent: null,
  kilometreSplits: [],
  mileSplits: [],
  bestEfforts: [],
  flags: [],
  device: null,
  warnings: [],
};

describe("the stored summary of a run", () => {
  test.each([[{}], [null], ["text"], [[]]])(
    "that holds nothing (%j) still makes a page",
    (stored) => {
      expect(shownSummary(stored)).toEqual(nothing);
    },
  );

  test("keeps what is whole and leaves out what is broken", () => {
    const whole = {
      distanceSource: "positions",
      ascent: { metres: 31, certainty: "approximate" },
      kilometreSplits: [{ number: 1, seconds: 301.5 }],
      bestEfforts: [
        { name: "5 km", seconds: 1500, startSecond: 12, coveredMetres: 5000, nearMiss: false },
      ],
      flags: ["too-fast"],
      device: "Forerunner",
      warnings: ["spikes-removed"],
    };
    const stored = { ...whole, mileSplits: [{ number: "one" }], line: [] };
    expect(shownSummary(stored)).toEqual({ ...nothing, ...whole });
  });
});
