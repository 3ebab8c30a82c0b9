import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distancesFromDevice } from "@/domain/track/measure-distance";
import { trackThrough } from "./invent-track";

const seconds = (count: number) => Float64Array.from({ length: count }, (_, i) => i * 1000);
const odometer = (...readings: number[]) => {
  const column = distancesFromDevice(Float64Array.from(readings), seconds(readings.length));
  return column ? [...column] : null;
};

describe("distance along positions", () => {
  test("segments are never joined over a pause", () => {
    const places = [
      [10, 20],
      [10.001, 20],
      [11, 20],
      [11.001, 20],
    ] as const;
    const [whole, cut] = [trackThrough(places), trackThrough(places, [0, 2])];
    expect(whole.distances.at(-1)).toBeGreaterThan(110_000);
    expect(cut.distances.at(-1)).toBeCloseTo(2 * 110.6, 0);
    expect(cut.distances[2]).toBe(cut.distances[1]);
  });

  test("a point without position neither adds nor breaks the way", () => {
    const gap = trackThrough([
      [10, 20],
      [Number.NaN, Number.NaN],
      [10.001, 20],
    ]);
    expect(gap.distances[1]).toBe(0);
    expect(gap.distances[2]).toBeCloseTo(110.6, 0);
  });
});

describe("the device's odometer", () => {
  test("missing readings lie evenly in time between their neighbours", () => {
    expect(odometer(0, Number.NaN, Number.NaN, 30, Number.NaN)).toEqual([0, 10, 20, 30, 30]);
  });

  test("a restart at zero continues the count", () => {
    expect(odometer(0, 500, 0, 100)).toEqual([0, 500, 500, 600]);
  });

  test("a count begun in an earlier session is taken off", () => {
    expect(odometer(25_000, 25_010)).toEqual([0, 10]);
  });

  test("one reading is no course", () => {
    expect(odometer(Number.NaN, 12)).toBeNull();
  });

  test("it never falls and is never unknown, whatever the readings", () => {
    const reading = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(reading, { minLength: 2, maxLength: 40 }), (readings) => {
        const column = odometer(...readings);
        column?.forEach((metres, i) => {
          expect(metres).toBeGreaterThanOrEqual(column[i - 1] ?? 0);
        });
      }),
    );
  });
});
