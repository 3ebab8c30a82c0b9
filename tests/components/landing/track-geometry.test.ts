import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  laneRadius,
  markPoint,
  outerRadius,
  type Track,
} from "@/components/landing/track-geometry";

const track: Track = {
  lanes: 4,
  laneWidth: 44,
  innerRadius: 250,
  straight: 2000,
  turnDegrees: 90,
  straightStep: 46,
  bendStep: 7.2,
};

describe("a mark on the track", () => {
  test("stands in the middle of its lane, all through the bend", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(12), (lane, step) => {
        const { x, y } = markPoint(track, lane, step);
        expect(Math.hypot(x, y)).toBeCloseTo(laneRadius(track, lane), 0);
      }),
    );
  });

  test("goes on without a step from the straight into the bend", () => {
    expect(markPoint(track, 2, 0)).toEqual({ x: 0, y: laneRadius(track, 2) });
    expect(markPoint(track, 2, -1)).toEqual({ x: -46, y: laneRadius(track, 2) });
  });

  test("stays inside the outer rim", () => {
    expect(laneRadius(track, 3)).toBeLessThan(outerRadius(track));
  });
});
