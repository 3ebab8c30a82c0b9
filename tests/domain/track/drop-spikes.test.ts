import { describe, expect, test } from "vitest";
import { dropSpikes } from "@/domain/track/drop-spikes";
import { trackThrough } from "./invent-track";

const north = (metres: number, east = 0): [number, number] => [
  10 + metres / 110_600,
  20 + east / 109_600,
];

describe("single-point spikes", () => {
  test("a point a kilometre away and back is taken out of the course", () => {
    const track = trackThrough([north(0), north(30), north(60, 1000), north(90), north(120)]);
    expect(dropSpikes(track)).toBe(1);
    expect(track.latitudes[2]).toBeNaN();
  });

  test("a turning point at running pace stays", () => {
    const track = trackThrough([north(0), north(40), north(80), north(40), north(0)]);
    expect(dropSpikes(track)).toBe(0);
  });

  test("a fast straight ride stays", () => {
    const track = trackThrough([0, 200, 400, 600, 800].map((metres) => north(metres)));
    expect(dropSpikes(track)).toBe(0);
  });

  test("a jump across a pause is no spike", () => {
    const track = trackThrough([north(0), north(30), north(0, 1000), north(60)], [0, 2]);
    expect(dropSpikes(track)).toBe(0);
  });
});
