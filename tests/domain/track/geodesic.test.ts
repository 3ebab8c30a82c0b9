import fc from "fast-check";
import geographiclib from "geographiclib-geodesic";
import { describe, expect, test } from "vitest";
import { geodesicMetres } from "@/domain/track/geodesic";

const exact = (lat1: number, lon1: number, lat2: number, lon2: number) =>
  geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;

describe("geodesic metres", () => {
  test("a running step anywhere is within a millionth of Karney's exact length", () => {
    const step = fc.double({ min: -0.005, max: 0.005, noNaN: true });
    const latitude = fc.double({ min: -89, max: 89, noNaN: true });
    const longitude = fc.double({ min: -180, max: 179.9, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, step, step, (lat, lon, dLat, dLon) => {
        const truth = exact(lat, lon, lat + dLat, lon + dLon);
        const error = Math.abs(geodesicMetres(lat, lon, lat + dLat, lon + dLon) - truth);
        expect(error).toBeLessThanOrEqual(1e-6 * truth + 1e-6);
      }),
      { numRuns: 3000 },
    );
  });

  test("a long leg is Karney's exact length", () => {
    expect(geodesicMetres(52.5, 13.4, -33.9, 151.2)).toBeCloseTo(
      exact(52.5, 13.4, -33.9, 151.2),
      6,
    );
  });

  test("the 180th meridian is no wall", () => {
    expect(geodesicMetres(10, 179.999, 10, -179.999)).toBeCloseTo(
      geodesicMetres(10, 19.999, 10, 20.001),
      6,
    );
  });
});
