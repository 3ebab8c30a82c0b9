import { expect, test } from "vitest";
import { matchesGroupRun, type Point } from "@/domain/group-run/match-run";

const minuteMs = 60_000;
const start = Date.UTC(2026, 10, 24, 17, 30);
const planned = { startsAt: start, endsAt: start + 60 * minuteMs, latitude: null, longitude: null };
const ran = (from: number, minutes: number, points: Point[] = []) => ({
  startsAt: start + from * minuteMs,
  endsAt: start + (from + minutes) * minuteMs,
  points,
});

test.each([
  ["the same hour", 0, 60, true],
  ["run to the meeting point and home again", -20, 110, true],
  ["a late start", 25, 50, true],
  ["only its last minutes", 55, 10, true],
  ["the morning before", -600, 60, false],
  ["a run that ends as it begins", -60, 60, false],
  ["a run long after", 130, 60, false],
  ["a whole day's walk around it", -300, 700, true],
])("%s", (_name, from, minutes, matches) => {
  expect(matchesGroupRun(ran(from, minutes), planned)).toBe(matches);
});

test("where both places are known the track must come near the meeting point", () => {
  const crane = { ...planned, latitude: 53.55, longitude: 9.98 };
  const near: Point[] = [
    [53.6, 10.1],
    [53.556, 9.985],
  ];
  expect(matchesGroupRun(ran(0, 60, near), crane)).toBe(true);
  expect(matchesGroupRun(ran(0, 60, [[53.6, 10.1]]), crane)).toBe(false);
  expect(matchesGroupRun(ran(0, 60), crane)).toBe(true);
});

test("the date line parts nobody", () => {
  const fiji = { ...planned, latitude: -16.8, longitude: 179.999 };
  expect(matchesGroupRun(ran(0, 60, [[-16.8, -179.998]]), fiji)).toBe(true);
});
