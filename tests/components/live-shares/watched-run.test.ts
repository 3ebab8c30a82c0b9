import { expect, test } from "vitest";
import {
  afterNews,
  NOTHING_SEEN,
  recentPace,
  seenWords,
} from "@/components/live-shares/watched-run";

const point = (second: number) => ({
  ...{ at: second * 1000, latitude: 10, longitude: 20, metres: second * 3 },
});

test("news add up, and an end takes all away that was shown", () => {
  const open = afterNews(NOTHING_SEEN, { kind: "open", runnerName: "Rita", unit: "mi" });
  const points = [point(0), point(60)];
  const seen = afterNews(open, { kind: "points", points, lastPointAt: 1_000 });
  expect(seen).toMatchObject({ runnerName: "Rita", unit: "mi", points, lastPointAt: 1_000 });
  expect(recentPace(seen.points)).toBeCloseTo(333.3, 1);
  expect(afterNews(seen, { kind: "over" })).toEqual({ ...NOTHING_SEEN, end: "over" });
});

test("it says how long ago the runner was seen", () => {
  expect(seenWords(null, 5)).toBe("Not seen yet.");
  expect(seenWords(1_000, 41_000)).toBe("Last seen 40 s ago.");
  expect(seenWords(1_000, 181_000)).toBe("Last seen 3 min ago.");
});
