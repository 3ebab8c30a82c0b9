import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import {
  scaleAround,
  scaleFromZero,
  scaleOfCounts,
  upsideDown,
} from "@/components/charts/chart-scale";
import { Columns } from "@/components/charts/columns";
import { Curve } from "@/components/charts/curve";
import { Readouts } from "@/components/charts/readouts";

describe("a scale", () => {
  test.each([
    [
      [4, 3],
      [4, 2, 0],
    ],
    [[5], [6, 3, 0]],
    [[], [2, 1, 0]],
    [
      [7, 7],
      [8, 4, 0],
    ],
  ])("of the counts %j is written %j", (counts, ticks) => {
    expect(scaleOfCounts(counts).ticks).toEqual(ticks);
  });

  test.each([
    [[32.4], [40, 20, 0]],
    [[44], [50, 25, 0]],
    [[0], [2, 1, 0]],
    [[180], [200, 100, 0]],
  ])("from zero over %j is written %j and reaches them all", (values, ticks) => {
    const scale = scaleFromZero(values);
    expect(scale.ticks).toEqual(ticks);
    for (const value of values) expect(value).toBeLessThanOrEqual(scale.ticks[0]);
  });

  test("around values has its middle at a round number and every value inside", () => {
    const scale = scaleAround([312, 356, 341], 15);
    expect(scale.ticks).toEqual([360, 330, 300]);
    expect(scale.share(300)).toBe(0);
    expect(upsideDown(scale).share(300)).toBe(1);
    expect(upsideDown(scale).ticks).toEqual([300, 330, 360]);
  });

  test("puts what lies beyond it at its end", () => {
    expect(scaleAround([10, 12], 1).share(500)).toBe(1);
  });
});

test("a column stands in the frame of what it could have reached", () => {
  const html = renderToStaticMarkup(
    <svg>
      <title>Test</title>
      <Columns
        columns={[
          { key: "a", share: 0.5, frame: 1, fill: "fill-kept" },
          { key: "b", share: 0, frame: 0, fill: "fill-kept" },
        ]}
      />
    </svg>,
  );
  expect(html.match(/fill-sunken/g)).toHaveLength(1);
  expect(html.match(/fill-kept/g)).toHaveLength(1);
});

test("a line is broken where nothing is known", () => {
  const html = renderToStaticMarkup(
    <svg>
      <title>Test</title>
      <Curve shares={[0, 1, null, 0.5, 0.5]} stroke="stroke-track" />
    </svg>,
  );
  expect(html.match(/M[\d.]+,[\d.]+/g)).toHaveLength(2);
});

test("a chart can be gone along with the keys: its places are one group of named radio buttons", () => {
  const html = renderToStaticMarkup(
    <Readouts
      name="weeks"
      label="Weeks, oldest first"
      summary="Two weeks"
      readouts={[
        { key: "1", words: "One: kept" },
        { key: "2", words: "Two: open" },
      ]}
    >
      <p>plots</p>
    </Readouts>,
  );
  expect(html).toContain("<legend");
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html.match(/name="weeks"/g)).toHaveLength(2);
  expect(html).toContain("One: kept");
});
