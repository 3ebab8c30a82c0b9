import { describe, expect, test } from "vitest";
import { cleanPoints } from "@/domain/track/clean-points";
import { rawOf, START } from "./invent-track";

const here = { lat: 10, lon: 20 };

describe("cleaning points", () => {
  test("points whose time goes back are dropped in file order, not sorted", () => {
    const clean = cleanPoints(
      rawOf([
        { t: 0, ...here },
        { t: 2, ...here },
        { t: 1, ...here },
        { t: 3, ...here },
      ]),
    );
    expect([...clean.times]).toEqual([0, 2, 3].map((second) => START + second * 1000));
    expect(clean.droppedTimes).toBe(1);
  });

  test("one point far in the future does not make all that follow go back", () => {
    const clean = cleanPoints(rawOf([{ t: 0 }, { t: 9e6 }, { t: 1 }, { t: 2 }]));
    expect(clean.times).toHaveLength(3);
  });

  test("records of one second become one point that knows what each of them knew", () => {
    const clean = cleanPoints(rawOf([{ t: 0, ...here }, { t: 0, hr: 140, d: 3 }, { t: 1 }]));
    expect(clean.times).toHaveLength(2);
    expect(clean.heartRates[0]).toBe(140);
    expect(clean.distances[0]).toBe(3);
    expect(clean.droppedTimes).toBe(0);
  });

  test.each([
    ["the null island", { lat: 0, lon: 0 }],
    ["a latitude beyond the pole", { lat: 91, lon: 20 }],
    ["a longitude beyond the globe", { lat: 10, lon: 181 }],
  ])("a position at %s is not believed, the point's time and pulse are", (_, place) => {
    const clean = cleanPoints(rawOf([{ t: 0, ...place, hr: 120 }]));
    expect(clean.latitudes[0]).toBeNaN();
    expect(clean.longitudes[0]).toBeNaN();
    expect(clean.heartRates[0]).toBe(120);
  });

  test("a position on the equator or the prime meridian is believed", () => {
    const clean = cleanPoints(
      rawOf([
        { t: 0, lat: 0, lon: 20 },
        { t: 1, lat: 10, lon: 0 },
      ]),
    );
    expect([...clean.latitudes]).toEqual([0, 10]);
  });

  test.each([
    [29, 0],
    [30, 30],
    [230, 230],
    [231, 0],
    [255, 0],
  ])("a heart rate of %i is kept as %i", (hr, kept) => {
    expect(cleanPoints(rawOf([{ t: 0, hr }])).heartRates[0]).toBe(kept);
  });

  test("the mean of the readings ignores 0 and 255, and the refused ones are counted", () => {
    const clean = cleanPoints(rawOf([0, 255, 100, 140, 240].map((hr, t) => ({ t, hr }))));
    expect(clean.pulse.mean).toBe(160);
    expect(clean.pulse.refusedShare).toBeCloseTo(1 / 3);
  });

  test("latitudes 100 and 200 are a pause and a resume, not places", () => {
    const clean = cleanPoints(
      rawOf([
        { t: 0, ...here },
        { t: 1, lat: 100, lon: 0 },
        { t: 60, lat: 200, lon: 0 },
        { t: 61, ...here },
      ]),
    );
    expect(clean.segmentStarts).toEqual([0, 1]);
    expect(clean.times).toHaveLength(2);
  });

  test("segments left empty by cleaning vanish", () => {
    const clean = cleanPoints(rawOf([{ t: 0 }, { t: 5 }, { t: 4 }, { t: 6 }], [0, 2, 3]));
    expect(clean.segmentStarts).toEqual([0, 2]);
  });

  test("times before the first GPS watches are unknown, not very early", () => {
    const clean = cleanPoints({ ...rawOf([{ ...here }]), times: [Date.UTC(1901, 11, 13)] });
    expect(clean.times[0]).toBeNaN();
  });
});
