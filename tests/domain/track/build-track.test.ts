import { describe, expect, test } from "vitest";
import { buildTrack } from "@/domain/track/build-track";
import { rawOf } from "./invent-track";

const way = (odometer: (i: number) => number) =>
  rawOf(
    Array.from({ length: 11 }, (_, i) => ({
      t: i * 30,
      lat: 10 + i * 0.001,
      lon: 20,
      d: odometer(i),
    })),
  );

describe("building a track", () => {
  test("an odometer that agrees with the total and the positions is used", () => {
    const { track } = buildTrack(
      way((i) => i * 112),
      1120,
    );
    expect(track.distanceSource).toBe("device");
    expect(track.distances.at(-1)).toBe(1120);
  });

  test("an odometer that contradicts the device's own total is not used", () => {
    const { track } = buildTrack(
      way((i) => i * 112),
      5000,
    );
    expect(track.distanceSource).toBe("positions");
    expect(track.distances.at(-1)).toBeCloseTo(1106, 0);
  });

  test("an odometer out of all proportion to the positions is not used", () => {
    const { track } = buildTrack(
      way((i) => i * 10_000),
      null,
    );
    expect(track.distanceSource).toBe("positions");
  });

  test("an indoor odometer without positions is used", () => {
    const { track } = buildTrack(
      rawOf([
        { t: 0, d: 0 },
        { t: 60, d: 200 },
      ]),
      null,
    );
    expect(track.distanceSource).toBe("device");
  });

  test("a file without any usable time says so and keeps its way", () => {
    const points = rawOf([
      { lat: 10, lon: 20 },
      { lat: 10.01, lon: 20 },
    ]);
    const { track, warnings } = buildTrack(points, null);
    expect(warnings).toEqual(["no-usable-time"]);
    expect(track.distances.at(-1)).toBeCloseTo(1106, 0);
  });

  test("an empty file gives an empty track", () => {
    const { track } = buildTrack(rawOf([]), null);
    expect(track.times).toHaveLength(0);
    expect(track.distanceSource).toBe("none");
  });
});
