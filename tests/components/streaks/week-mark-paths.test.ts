import { describe, expect, test } from "vitest";
import { markBox, weekMarkPaths } from "@/components/streaks/week-mark-paths";
import type { Verdict } from "@/domain/streak/statement";

const verdicts: readonly Verdict[] = [
  "kept",
  "kept-with-reserve",
  "kept-with-cover",
  "kept-with-recovery",
  "paused",
  "missed",
  "open",
];

describe("the mark of a week", () => {
  test("has a shape of its own for every verdict, so that it survives greyscale", () => {
    const drawn = verdicts.map((verdict) =>
      JSON.stringify(weekMarkPaths(verdict).map(({ d, paint }) => ({ d, paint }))),
    );
    expect(new Set(drawn).size).toBe(verdicts.length);
  });

  test("has a colour of its own for each way of being kept", () => {
    const kept = verdicts.filter((verdict) => verdict.startsWith("kept"));
    const tones = kept.map((verdict) => weekMarkPaths(verdict)[0]?.tone);
    expect(new Set(tones).size).toBe(kept.length);
  });

  test("draws a missed week in neutral ink, hollow, and never in the colour of danger", () => {
    const [ring, ...more] = weekMarkPaths("missed");
    expect(ring).toMatchObject({ tone: "edge", paint: { kind: "stroke", dash: null } });
    expect(more).toEqual([]);
  });

  test.each([0, -1])("an open week with %d kept is an empty dashed ring", (share) => {
    expect(weekMarkPaths("open", { share })).toHaveLength(1);
  });

  test.each([0.01, 0.25, 0.5, 0.75, 1, 4])("an open week with %d kept is filled", (share) => {
    const paths = weekMarkPaths("open", { share });
    expect(paths).toHaveLength(2);
    expect(paths[1]).toMatchObject({ tone: "kept", paint: { kind: "fill" } });
    expect(paths.map((path) => path.d).join("")).not.toContain("NaN");
  });

  test("shows a comeback only on a kept week", () => {
    const extra = (verdict: Verdict) =>
      weekMarkPaths(verdict, { comeback: true }).length - weekMarkPaths(verdict).length;
    expect(verdicts.map(extra)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  test("starts every line inside its box", () => {
    for (const verdict of verdicts) {
      for (const { d } of weekMarkPaths(verdict, { comeback: true, share: 0.4 })) {
        for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
          expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(markBox);
        }
      }
    }
  });
});
