type Point = readonly [latitude: number, longitude: number];

export type TrackPicture = {
  width: number;
  height: number;
  /** One path a segment, so that a pause stays a gap. */
  paths: string[];
  start: { x: number; y: number };
  end: { x: number; y: number };
};

const margin = 10;
const longSide = 400;
const shortestSide = 160;

/**
 * A line of [latitude, longitude] in degrees as SVG paths in a box of at most 400 by 400: metres drawn
 * alike in both directions around the middle of the line, and unbroken across the antimeridian. Null
 * where there is nothing to draw.
 */
export function trackPicture(segments: readonly (readonly Point[])[]): TrackPicture | null {
  const points = segments.flat();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const shrink = Math.cos((middle(points.map(([latitude]) => latitude)) * Math.PI) / 180);
  const plane = ([latitude, longitude]: Point) => ({
    x: turn(longitude - first[1]) * shrink,
    y: -latitude,
  });
  const flat = points.map(plane);
  const [left, right] = extent(flat.map(({ x }) => x));
  const [top, bottom] = extent(flat.map(({ y }) => y));
  const scale = (longSide - 2 * margin) / Math.max(right - left, bottom - top, 1e-9);
  const width = side((right - left) * scale);
  const height = side((bottom - top) * scale);
  const place = (point: Point) => {
    const { x, y } = plane(point);
    return {
      x: rounded(width / 2 + (x - (left + right) / 2) * scale),
      y: rounded(height / 2 + (y - (top + bottom) / 2) * scale),
    };
  };
  const paths = segments
    .filter((segment) => segment.length > 1)
    .map(
      (segment) =>
        `M${segment
          .map(place)
          .map(({ x, y }) => `${x} ${y}`)
          .join("L")}`,
    );
  return { width, height, paths, start: place(first), end: place(last) };
}

function side(length: number): number {
  return Math.max(shortestSide, Math.ceil(length + 2 * margin));
}

function middle(values: readonly number[]): number {
  const [low, high] = extent(values);
  return (low + high) / 2;
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Degrees from -180 to 180. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
