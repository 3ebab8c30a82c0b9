import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Track } from "@/domain/track/track";
import { decodeFile } from "@/server/imports/decode/decode-file";
import { decodeTrack } from "@/server/runs/decode-track";
import { encodeTrack } from "@/server/runs/encode-track";
import { ABSENT, bytesOf, isPresent, tableRows } from "../imports/decode/read-reference";

const unknown = fc.constant(Number.NaN);
const point = fc.record({
  step: fc.integer({ min: 1, max: 100_000 }),
  lat: fc.oneof(fc.integer({ min: -90e6, max: 90e6 }), unknown),
  lon: fc.oneof(fc.integer({ min: -180e6, max: 180e6 }), unknown),
  altitude: fc.oneof(fc.integer({ min: -5000, max: 90_000 }), unknown),
  pulse: fc.oneof(fc.constant(0), fc.integer({ min: 30, max: 230 })),
  metres: fc.integer({ min: 0, max: 1000 }),
  timed: fc.boolean(),
});

const track = fc
  .tuple(fc.array(point, { maxLength: 200 }), fc.constantFrom(1, 1000), fc.array(fc.nat(199)))
  .map(([points, unit, cuts]): Track => {
    let time = Date.UTC(2026, 0, 1);
    let metres = 0;
    return {
      times: Float64Array.from(points, (p) => {
        time += p.step * unit;
        return p.timed ? time : Number.NaN;
      }),
      latitudes: Float64Array.from(points, (p) => p.lat / 1e6),
      longitudes: Float64Array.from(points, (p) => p.lon / 1e6),
      altitudes: Float64Array.from(points, (p) => p.altitude / 10),
      heartRates: Uint8Array.from(points, (p) => p.pulse),
      distances: Float64Array.from(points, (p) => {
        metres += p.metres;
        return metres / 10;
      }),
      distanceSource: "device",
      segmentStarts: [...new Set([0, ...cuts])]
        .filter((i) => i === 0 || i < points.length)
        .sort((a, b) => a - b),
    };
  });

describe("a stored track", () => {
  test("comes back exactly at the stored precision", () => {
    fc.assert(
      fc.property(track, (original) => {
        expect(decodeTrack(encodeTrack(original))).toEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same bytes when stored again", () => {
    fc.assert(
      fc.property(track, (original) => {
        const blob = encodeTrack(original);
        expect(encodeTrack(decodeTrack(blob))).toEqual(blob);
      }),
      { numRuns: 100 },
    );
  });

  test("a steady run of an hour costs under 3.5 bytes a point", () => {
    const count = 3600;
    const at = (i: number) => (i * 3) / 111_000 + 2e-6 * Math.sin(i * 1.7);
    const steady: Track = {
      times: Float64Array.from({ length: count }, (_, i) => Date.UTC(2026, 0, 1) + i * 1000),
      latitudes: Float64Array.from({ length: count }, (_, i) => 10 + at(i)),
      longitudes: Float64Array.from({ length: count }, (_, i) => 20 + at(i + 5)),
      altitudes: Float64Array.from({ length: count }, (_, i) => 50 + 10 * Math.sin(i / 90)),
      heartRates: Uint8Array.from({ length: count }, (_, i) => 140 + 8 * Math.sin(i / 40)),
      distances: Float64Array.from({ length: count }, (_, i) => i * 3 + Math.sin(i)),
      distanceSource: "device",
      segmentStarts: [0],
    };
    expect(encodeTrack(steady).length / count).toBeLessThan(3.5);
  });

  test.skipIf(!isPresent)(
    `of the real files costs under 3.5 bytes a point${isPresent ? "" : ` (${ABSENT})`}`,
    () => {
      const names = [...new Set(tableRows("REFERENCE.tsv").map(({ file }) => file ?? ""))];
      let bytes = 0;
      let points = 0;
      for (const name of names) {
        const result = decodeFile(bytesOf(`files/${name}`), name);
        for (const session of result.ok ? result.sessions : []) {
          const blob = encodeTrack(session.track);
          const end = session.track.distances.at(-1) ?? 0;
          expect(Math.abs((decodeTrack(blob).distances.at(-1) ?? 0) - end)).toBeLessThanOrEqual(
            0.5,
          );
          bytes += blob.length;
          points += session.track.times.length;
        }
      }
      expect(bytes / points).toBeLessThan(3.5);
    },
  );
});
