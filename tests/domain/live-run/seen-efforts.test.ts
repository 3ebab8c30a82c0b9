import { expect, test } from "vitest";
import { replay } from "@/domain/live-run/replay";
import { seenEfforts } from "@/domain/live-run/seen-efforts";
import { finish, start, steady } from "./phone";

test("a bridged stretch, however quick, helps no best effort", () => {
  const gap = { kind: "hidden", at: 201_000 } as const;
  const events = [start, ...steady(0, 200), gap, ...steady(260, 500, 3, 1150), finish(500)];
  const { points, state } = replay(events);
  expect(state.bridgedMetres).toBeGreaterThan(500);
  const efforts = seenEfforts(points);
  expect(efforts.map(({ name }) => name)).toEqual(["400 m"]);
  expect(efforts[0]?.seconds).toBeCloseTo(400 / 3, 0);
  expect(efforts.some(({ nearMiss }) => nearMiss)).toBe(false);
});

test("a run that was seen throughout has the same efforts as one from a file", () => {
  const { points } = replay([start, ...steady(0, 700), finish(700)]);
  expect(seenEfforts(points).map(({ name }) => name)).toEqual(["400 m", "1 km", "1 mile"]);
  expect(seenEfforts([])).toEqual([]);
});
