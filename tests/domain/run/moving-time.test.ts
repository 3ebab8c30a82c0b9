import { describe, expect, test } from "vitest";
import { movingSeconds, recordedSeconds } from "@/domain/run/moving-time";
import { type Step, trackOf } from "../track/invent-track";

/** A step a second at the given speeds. */
const atSpeeds = (...legs: [seconds: number, speed: number][]): Step[] => {
  let metres = 0;
  let second = 0;
  const steps: Step[] = [{ second, metres }];
  for (const [seconds, speed] of legs) {
    for (let i = 0; i < seconds; i++) {
      second++;
      metres += speed;
      steps.push({ second, metres });
    }
  }
  return steps;
};

describe("moving time", () => {
  test("a steady run moves all the time", () => {
    expect(movingSeconds(trackOf(atSpeeds([600, 3])))).toBe(600);
  });

  test("a minute at a traffic light is left out, give or take the smoothing", () => {
    const moving = movingSeconds(trackOf(atSpeeds([300, 3], [60, 0], [300, 3])));
    expect(moving).toBeGreaterThanOrEqual(600);
    expect(moving).toBeLessThanOrEqual(610);
  });

  test("a stop of a few seconds is no stop", () => {
    expect(movingSeconds(trackOf(atSpeeds([300, 3], [6, 0], [300, 3])))).toBe(606);
  });

  test("a walk of 1 m/s counts as moving", () => {
    expect(movingSeconds(trackOf(atSpeeds([120, 1])))).toBe(120);
  });

  test("a gap that covers ground is moving, one that covers none is not", () => {
    const gap = (metres: number) =>
      movingSeconds(trackOf([...atSpeeds([60, 3]), { second: 160, metres: 180 + metres }]));
    expect(gap(200)).toBe(160);
    expect(gap(10)).toBe(60);
  });

  test("the time between segments is a pause", () => {
    const steps = [
      ...atSpeeds([60, 3]),
      { second: 500, metres: 180 },
      { second: 510, metres: 210 },
    ];
    expect(movingSeconds(trackOf(steps, [0, 61]))).toBe(70);
    expect(recordedSeconds(trackOf(steps, [0, 61]))).toBe(70);
  });
});
