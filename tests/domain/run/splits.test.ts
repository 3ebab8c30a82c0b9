import { describe, expect, test } from "vitest";
import { KILOMETRE, MILE, splitsOf } from "@/domain/run/splits";
import { timelineOf } from "@/domain/track/timeline";
import { type Step, trackOf } from "../track/invent-track";

const splits = (steps: Step[], length = KILOMETRE) => {
  const timeline = timelineOf(trackOf(steps));
  return timeline ? splitsOf(timeline, length).map(({ seconds }) => seconds) : null;
};

describe("splits", () => {
  test("a split ends between two points where the kilometre lies", () => {
    expect(
      splits([
        { second: 0, metres: 0 },
        { second: 200, metres: 800 },
        { second: 300, metres: 1200 },
      ]),
    ).toEqual([250]);
  });

  test("one long step is cut into every kilometre it holds", () => {
    expect(
      splits([
        { second: 0, metres: 0 },
        { second: 900, metres: 3500 },
      ])?.length,
    ).toBe(3);
  });

  test("a run that ends exactly on the kilometre has it", () => {
    expect(
      splits([
        { second: 0, metres: 0 },
        { second: 300, metres: 1000 },
      ]),
    ).toEqual([300]);
  });

  test("time stood still belongs to the kilometre after it", () => {
    const stood = [
      { second: 0, metres: 0 },
      { second: 300, metres: 1000 },
      { second: 360, metres: 1000 },
      { second: 660, metres: 2000 },
    ];
    expect(splits(stood)).toEqual([300, 360]);
  });

  test("miles are 1609.344 m", () => {
    expect(
      splits(
        [
          { second: 0, metres: 0 },
          { second: 1000, metres: 1609.344 },
        ],
        MILE,
      ),
    ).toEqual([1000]);
  });
});
