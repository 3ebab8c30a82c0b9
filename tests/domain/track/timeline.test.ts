import { expect, test } from "vitest";
import { spanSeconds, timelineOf } from "@/domain/track/timeline";
import { START, trackOf } from "./invent-track";

test("points without a time are left out, and what they covered is not lost", () => {
  const track = trackOf([
    { second: Number.NaN, metres: 0 },
    { second: 10, metres: 20 },
    { second: Number.NaN, metres: 30 },
    { second: 30, metres: 50 },
  ]);
  const timeline = timelineOf(track);
  expect(timeline?.startedAt).toBe(START + 10_000);
  expect([...(timeline?.seconds ?? [])]).toEqual([0, 20]);
  expect([...(timeline?.metres ?? [])]).toEqual([20, 50]);
  expect(spanSeconds(track)).toBe(20);
});

test("a track with one time has no timeline", () => {
  expect(timelineOf(trackOf([{ second: 0, metres: 0 }]))).toBeNull();
});
