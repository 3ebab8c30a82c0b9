import fc from "fast-check";
import { expect, test } from "vitest";
import type { CoursePoint } from "@/domain/live-run/live-state";
import { feedPoint, NO_FEED, type SharedPoint } from "@/domain/live-run/share-feed";
import { isShareOpen } from "@/domain/live-run/share-state";
import { hiddenArea } from "@/domain/privacy/home-zones";
import { moved, type Position } from "@/domain/privacy/zone-cells";

const home = { latitude: 47.37, longitude: 8.54 };
const secret = { north: 0.2, east: 0.6, seed: 11 };
const isHidden = hiddenArea([{ secret, places: [home] }]);

function course(places: readonly Position[], msEach = 5_000): CoursePoint[] {
  return places.map((place, i) => ({
    ...place,
    at: i * msEach,
    altitude: null,
    metres: i * 15,
    segment: 0,
  }));
}

function sent(points: readonly CoursePoint[], hidden = isHidden): SharedPoint[] {
  const all: SharedPoint[] = [];
  let feed = NO_FEED;
  for (const point of points) {
    const step = feedPoint(feed, point, hidden);
    feed = step.feed;
    all.push(...step.ready);
  }
  return all;
}

const out = Array.from({ length: 300 }, (_, i) => moved(home, 30, i * 15));

test("T28: of a run from the door and back to it, no place inside the zone is ever sent", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 359 }),
      fc.integer({ min: 80, max: 400 }),
      (bearing, turn) => {
        const way = Array.from({ length: turn }, (_, i) => moved(home, bearing, i * 15));
        for (const point of sent(course([...way, ...way.toReversed()]))) {
          expect(isHidden(point)).toBe(false);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("nothing is sent in the first three minutes and 500 m, and never the last 200 m", () => {
  const shown = sent(course(out), () => false);
  expect(shown[0]?.at).toBeGreaterThanOrEqual(180_000);
  expect(shown[0]?.metres).toBeGreaterThanOrEqual(500);
  const end = course(out).at(-1)?.metres ?? 0;
  expect(end - (shown.at(-1)?.metres ?? 0)).toBeGreaterThanOrEqual(200);
  expect(sent(course(out.slice(0, 30)), () => false)).toEqual([]);
});

test("T23: a share ends by hand, ten minutes after its last place, and after four hours", () => {
  const minute = 60_000;
  const open = { startedAt: 0, lastPointAt: 5 * minute, endedAt: null };
  expect(isShareOpen(open, 14 * minute)).toBe(true);
  expect(isShareOpen(open, 15 * minute)).toBe(false);
  expect(isShareOpen({ ...open, lastPointAt: null }, 9 * minute)).toBe(true);
  expect(isShareOpen({ ...open, lastPointAt: null }, 10 * minute)).toBe(false);
  expect(isShareOpen({ ...open, lastPointAt: 239 * minute }, 240 * minute)).toBe(false);
  expect(isShareOpen({ ...open, endedAt: 6 * minute }, 6 * minute)).toBe(false);
});
