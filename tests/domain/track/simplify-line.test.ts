import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicMetres } from "@/domain/track/geodesic";
import { simplifyLine } from "@/domain/track/simplify-line";
import { trackThrough } from "./invent-track";

const circle = Array.from({ length: 5000 }, (_, i) => {
  const angle = (2 * Math.PI * i) / 5000;
  return [10 + 0.01 * Math.sin(angle), 20 + 0.01 * Math.cos(angle)] as const;
});

describe("the simplified line", () => {
  test("a long course keeps its length within 1 % in 256 points", () => {
    const track = trackThrough(circle);
    const [line = []] = simplifyLine(track);
    expect(line.length).toBeLessThanOrEqual(256);
    const drawn = line.reduce((sum, [lat, lon], i) => {
      const [lat0, lon0] = line[i - 1] ?? [lat, lon];
      return sum + geodesicMetres(lat0, lon0, lat, lon);
    }, 0);
    expect(Math.abs(drawn / (track.distances.at(-1) ?? 0) - 1)).toBeLessThan(0.01);
  });

  test("a straight course needs its ends only", () => {
    const straight = Array.from({ length: 100 }, (_, i) => [10, 20 + i * 0.001] as const);
    expect(simplifyLine(trackThrough(straight))[0]).toHaveLength(2);
  });

  test("a corner is kept, and ends stay ends", () => {
    const line = simplifyLine(
      trackThrough([
        [10, 20],
        [10, 20.01],
        [10.01, 20.01],
      ]),
    );
    expect(line).toEqual([
      [
        [10, 20],
        [10, 20.01],
        [10.01, 20.01],
      ],
    ]);
  });

  test("pauses stay gaps", () => {
    const line = simplifyLine(
      trackThrough(
        [
          [10, 20],
          [10, 20.1],
          [11, 20],
          [11, 20.1],
        ],
        [0, 2],
      ),
    );
    expect(line).toHaveLength(2);
  });

  test("a course over the 180th meridian is not drawn around the globe", () => {
    const places = Array.from({ length: 50 }, (_, i) => {
      const lon = 179.99 + i * 0.0005;
      return [10, lon > 180 ? lon - 360 : lon] as const;
    });
    expect(simplifyLine(trackThrough(places))).toEqual([
      [
        [10, 179.99],
        [10, 180.0145],
      ],
    ]);
  });

  test("no course of any shape has more points than the limit", () => {
    const place = fc.tuple(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -179, max: 179, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 300 }), fc.array(fc.nat(299)), (places, cuts) => {
        const starts = [...new Set([0, ...cuts])].filter((i) => i < Math.max(1, places.length));
        const line = simplifyLine(
          trackThrough(
            places,
            starts.sort((a, b) => a - b),
          ),
          64,
        );
        expect(line.flat().length).toBeLessThanOrEqual(64);
      }),
      { numRuns: 100 },
    );
  });

  test("a course without positions has no line", () => {
    expect(simplifyLine(trackThrough([[Number.NaN, Number.NaN]]))).toEqual([]);
  });
});
