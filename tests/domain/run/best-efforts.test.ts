import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestEfforts, effortLabel, fastestWindow } from "@/domain/run/best-efforts";
import { type Timeline, timelineOf } from "@/domain/track/timeline";
import { trackOf } from "../track/invent-track";

const timeline = (metres: readonly number[], everySeconds = 10): Timeline => {
  const track = trackOf(metres.map((at, i) => ({ second: i * everySeconds, metres: at })));
  const line = timelineOf(track);
  if (!line) throw new Error("a test needs two points");
  return line;
};

const distanceAt = ({ seconds, metres }: Timeline, second: number) => {
  const i = Math.max(
    0,
    seconds.findLastIndex((s) => s <= second),
  );
  const [s0 = 0, s1 = s0] = [seconds[i], seconds[i + 1]];
  const [m0 = 0, m1 = m0] = [metres[i], metres[i + 1]];
  return s1 === s0 ? m0 : m0 + ((m1 - m0) * (second - s0)) / (s1 - s0);
};

describe("best efforts", () => {
  test("the fastest stretch is found, interpolated at both of its ends", () => {
    const line = timeline([0, 100, 300, 500, 600]);
    expect(fastestWindow(line, 400)).toEqual({ seconds: 20, startSecond: 10 });
    expect(fastestWindow(line, 500)?.seconds).toBe(30);
  });

  test("a pause inside the stretch counts as time", () => {
    expect(fastestWindow(timeline([0, 200, 200, 200, 400]), 400)?.seconds).toBe(40);
  });

  test("no window of the timeline covers the distance in less time", () => {
    const steps = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 400 }), (lengths, goal) => {
        let sum = 0;
        const line = timeline(
          lengths.map((length) => (sum += length)),
          5,
        );
        const best = fastestWindow(line, goal);
        const end = line.seconds.at(-1) ?? 0;
        for (let start = 0; start <= end; start += 0.5) {
          const covered =
            distanceAt(line, start + (best?.seconds ?? end) - 0.01) - distanceAt(line, start);
          expect(covered).toBeLessThan(goal);
        }
        if (best) {
          const covered =
            distanceAt(line, best.startSecond + best.seconds) - distanceAt(line, best.startSecond);
          expect(covered).toBeCloseTo(goal, 6);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a run that measured 4.97 km is a labelled near miss of 5 km, not a 5 km", () => {
    const efforts = bestEfforts(timeline([0, 4974.9], 1500));
    const near = efforts.find(({ name }) => name === "5 km");
    expect(near?.nearMiss).toBe(true);
    expect(near && effortLabel(near)).toBe("5 km (GPS 4.97)");
    expect(efforts.find(({ name }) => name === "1 mile")?.nearMiss).toBe(false);
  });

  test("more than 1 % short is no near miss", () => {
    expect(bestEfforts(timeline([0, 4949], 1500)).some(({ name }) => name === "5 km")).toBe(false);
  });
});
