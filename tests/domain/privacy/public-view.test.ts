import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenArea } from "@/domain/privacy/home-zones";
import { publicView } from "@/domain/privacy/public-view";
import {
  cellOf,
  type GridSecret,
  hiddenCells,
  moved,
  type Position,
} from "@/domain/privacy/zone-cells";
import { distancesFromPositions } from "@/domain/track/measure-distance";
import type { Track } from "@/domain/track/track";
import { circleCut, fittedCentre, meanEnd, metresApart } from "./circle-attack";
import { homeRuns, inventHome, randomNumbers } from "./invented-homes";

const RUNS = 40;
const HOMES = Number(process.env.RUNPACT_HOMES ?? 50);

const secret: GridSecret = { north: 0.31, east: 0.72, seed: 77 };

function trackThrough(places: readonly Position[], secondsEach = 5): Track {
  const columns = {
    times: Float64Array.from(places, (_, i) => 1_791_000_000_000 + i * secondsEach * 1000),
    latitudes: Float64Array.from(places, ({ latitude }) => latitude),
    longitudes: Float64Array.from(places, ({ longitude }) => longitude),
    altitudes: new Float64Array(places.length).fill(100),
    heartRates: new Uint8Array(places.length).fill(140),
    segmentStarts: [0],
  };
  return { ...columns, distances: distancesFromPositions(columns), distanceSource: "positions" };
}

/** A way in a direction, a place each 15 m. */
function way(from: Position, bearing: number, metres: number): Position[] {
  return Array.from({ length: Math.floor(metres / 15) }, (_, i) => moved(from, bearing, i * 15));
}

describe("cells", () => {
  test("a place is hidden by 200 m and more on every side, in everyone's own grid", () => {
    const random = randomNumbers(5);
    for (let home = 0; home < 60; home += 1) {
      const { place, secret: own } = inventHome(random);
      const isHidden = hiddenArea([{ secret: own, places: [place] }]);
      for (let bearing = 0; bearing < 360; bearing += 10) {
        for (const metres of [0, 100, 199])
          expect(isHidden(moved(place, bearing, metres))).toBe(true);
      }
    }
  });

  test("two runners' grids differ, and one runner's never does", () => {
    const place = { latitude: 52.5, longitude: 13.4 };
    expect(cellOf(place, secret)).toBe(cellOf(place, { ...secret }));
    const others = Array.from({ length: 30 }, (_, seed) => {
      const cells = hiddenCells(place, { north: seed / 30, east: 0.5, seed });
      return [...cells].sort().join(" ");
    });
    expect(new Set(others).size).toBeGreaterThan(25);
  });
});

describe("T26: the published attacks", () => {
  const errors = { cells: [] as number[], circles: [] as number[], ends: [] as number[] };
  const random = randomNumbers(26);
  for (let home = 0; home < HOMES; home += 1) {
    const { place, secret: own } = inventHome(random);
    const isHidden = hiddenArea([{ secret: own, places: [place] }]);
    const ends: Position[] = [];
    const circled: Position[] = [];
    for (const run of homeRuns(place, RUNS, random)) {
      const { line } = publicView(trackThrough(run), isHidden);
      const first = line[0]?.[0];
      const last = line.at(-1)?.at(-1);
      for (const end of [first, last]) if (end) ends.push({ latitude: end[0], longitude: end[1] });
      circled.push(...circleCut(run, place, 300));
    }
    errors.cells.push(metresApart(fittedCentre(ends), place));
    errors.ends.push(metresApart(meanEnd(ends), place));
    errors.circles.push(metresApart(fittedCentre(circled), place));
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const within = (values: number[], metres: number) =>
    values.filter((value) => value <= metres).length / values.length;

  test("find a home behind a naive circle", () => {
    expect(within(errors.circles, 50)).toBeGreaterThan(0.8);
  });

  test.each(["cells", "ends"] as const)("miss the home behind our cells (%s)", (attack) => {
    expect(median(errors[attack])).toBeGreaterThanOrEqual(200);
    expect(within(errors[attack], 50)).toBeLessThan(0.05);
  });
});

describe("T27: side channels", () => {
  test("runs that are equal outside and different inside look exactly alike to others", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 359 }),
        (one, other, out) => {
          const home = { latitude: 47.37, longitude: 8.54 };
          const isHidden = hiddenArea([{ secret, places: [home] }]);
          const road = way(home, out, 3000);
          const outside = road.slice(road.findIndex((place) => !isHidden(place)));
          const inside = (turns: number[]) =>
            turns.map((bearing, i) => moved(home, bearing, (i * 37) % 180));
          const shown = [one, other].map((turns) =>
            publicView(trackThrough([...inside(turns), ...outside, ...inside(turns)]), isHidden),
          );
          expect(JSON.stringify(shown[0])).toBe(JSON.stringify(shown[1]));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("nothing shown lies in a hidden cell, and a co-runner's home is as hidden as one's own", () => {
    const [mine, theirs] = [
      { latitude: 47.37, longitude: 8.54 },
      { latitude: 47.38, longitude: 8.54 },
    ];
    const own = { secret, places: [mine] };
    const partner = { secret: { north: 0.9, east: 0.1, seed: 3 }, places: [theirs] };
    const track = trackThrough(way(mine, 0, 4000));
    const both = hiddenArea([own, partner]);
    const { line, distanceMetres } = publicView(track, both);
    for (const [latitude, longitude] of line.flat()) {
      expect(both({ latitude, longitude })).toBe(false);
    }
    expect(distanceMetres).toBeLessThan(publicView(track, hiddenArea([own])).distanceMetres ?? 0);
  });

  test("a run that never leaves the hidden cells shows nothing at all", () => {
    const home = { latitude: 47.37, longitude: 8.54 };
    const isHidden = hiddenArea([{ secret, places: [home] }]);
    const view = publicView(trackThrough(way(home, 90, 150)), isHidden);
    expect(view).toMatchObject({
      distanceMetres: null,
      movingSeconds: 0,
      line: [],
      kilometreSplits: [],
    });
  });
});
