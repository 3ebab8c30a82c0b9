import { describe, expect, test } from "vitest";
import { trackPicture } from "@/components/runs/track-path";

const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));

describe("the drawn track", () => {
  test("keeps north up and metres alike in both directions", () => {
    // A square of about 1 km at 60° north: a degree of longitude is half as long there.
    const picture = trackPicture([
      [
        [60, 10],
        [60.009, 10],
        [60.009, 10.018],
        [60, 10.018],
      ],
    ]);
    const [x0 = 0, y0 = 0, , y1 = 0, x2 = 0] = numbers(picture?.paths[0] ?? "");
    expect(y1).toBeLessThan(y0);
    expect((x2 - x0) / (y0 - y1)).toBeCloseTo(1, 2);
    expect(picture?.start).toEqual({ x: x0, y: y0 });
  });

  test("stays in one piece across the antimeridian", () => {
    const picture = trackPicture([
      [
        [-16.5, 179.99],
        [-16.5, -179.99],
      ],
    ]);
    const [x0 = 0, , x1 = 0] = numbers(picture?.paths[0] ?? "");
    expect(x1 - x0).toBe(380);
  });

  test("leaves a gap where the recording paused", () => {
    const [one, two] = [
      [
        [1, 1],
        [1, 1.001],
      ],
      [
        [1, 1.002],
        [1.001, 1.002],
      ],
    ] as [number, number][][];
    expect(trackPicture([one ?? [], two ?? []])?.paths).toHaveLength(2);
  });

  test("stays inside its box, also for a line that hardly moves", () => {
    for (const step of [0, 1e-7, 0.001, 3]) {
      const picture = trackPicture([
        [
          [50, 8],
          [50 + step, 8 + step / 7],
        ],
      ]);
      const values = numbers(picture?.paths[0] ?? "");
      expect(values).not.toContain(Number.NaN);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(400);
      }
    }
  });

  test("draws nothing where there is no line", () => {
    expect(trackPicture([])).toBeNull();
    expect(trackPicture([[], [[1, 1]]])).toBeNull();
  });
});
