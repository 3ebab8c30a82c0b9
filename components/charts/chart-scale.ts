import { scaleLinear } from "d3-scale";

/** A scale whose ends are round numbers, with the three that are written beside it, highest first. */
export type ChartScale = {
  /** 0 at the lower end, 1 at the upper; what lies beyond an end stands at it. */
  share: (value: number) => number;
  ticks: readonly [number, number, number];
};

/** The scale from 0 to a round number at or above the highest value. */
export function scaleFromZero(values: readonly number[]): ChartScale {
  return scaleTo(2 * roundAbove(Math.max(...values, 0) / 2));
}

/** The scale from 0 to twice a whole number, for things that are counted. */
export function scaleOfCounts(counts: readonly number[]): ChartScale {
  return scaleTo(Math.max(2, 2 * Math.ceil(Math.max(...counts, 0) / 2)));
}

/** The scale around values whose differences matter and not their size, in steps of `unit`. */
export function scaleAround(values: readonly number[], unit: number): ChartScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const centre = Math.round((low + high) / 2 / unit) * unit;
  const reach = Math.max(unit, Math.ceil(Math.max(high - centre, centre - low) / unit) * unit);
  return scaleBetween(centre - reach, centre + reach);
}

/** The same scale with its lower end on top. */
export function upsideDown({ share, ticks: [top, middle, bottom] }: ChartScale): ChartScale {
  return { share: (value) => 1 - share(value), ticks: [bottom, middle, top] };
}

function scaleTo(high: number): ChartScale {
  return scaleBetween(0, high);
}

function scaleBetween(low: number, high: number): ChartScale {
  const scale = scaleLinear().domain([low, high]).range([0, 1]).clamp(true);
  return { share: (value) => scale(value), ticks: [high, (low + high) / 2, low] };
}

const roundNumbers = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function roundAbove(size: number): number {
  if (size <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return power * (roundNumbers.find((one) => one * power >= size) ?? 10);
}
