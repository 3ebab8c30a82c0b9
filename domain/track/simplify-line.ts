import { shortestTurn } from "./local-metres";
import { hasPosition, segmentsOf, type Track } from "./track";

/** A drawable line: one list of [latitude, longitude] in degrees for each segment. */
export type SimplifiedLine = [number, number][][];

type Plane = { xs: Float64Array; ys: Float64Array };
type Span = { piece: readonly number[]; from: number; to: number; far: number; deviation: number };

const MOST_PIECES = 32;
/** Square degrees; less than the fifth decimal shows. */
const LEAST_DEVIATION = 5e-6 ** 2;

/**
 * The track drawn with at most `limit` points (64 or more), the most telling first: Douglas–Peucker
 * cut at a number of points instead of a tolerance. Pauses stay gaps; degrees have five decimals, and
 * longitudes run on past 180 rather than leap.
 */
export function simplifyLine(track: Track, limit = 256): SimplifiedLine {
  const pieces = longestPieces(track);
  const plane = flatten(track, pieces[0]?.[0] ?? 0);
  const keep = new Set<number>();
  const spans: Span[] = [];
  for (const piece of pieces) {
    keep.add(piece[0] ?? 0).add(piece.at(-1) ?? 0);
    spans.push(spanOf(plane, piece, 0, piece.length - 1));
  }
  while (keep.size < limit) {
    const widest = indexOfWidest(spans);
    const span = spans[widest];
    if (!span || span.deviation < LEAST_DEVIATION) break;
    keep.add(span.piece[span.far] ?? 0);
    spans[widest] = spanOf(plane, span.piece, span.from, span.far);
    spans.push(spanOf(plane, span.piece, span.far, span.to));
  }
  const firstLongitude = track.longitudes[pieces[0]?.[0] ?? 0] ?? 0;
  const unwrapped = (longitude = firstLongitude) =>
    firstLongitude + shortestTurn(longitude - firstLongitude);
  return pieces.map((piece) =>
    piece
      .filter((i) => keep.has(i))
      .map((i) => [rounded(track.latitudes[i]), rounded(unwrapped(track.longitudes[i]))]),
  );
}

function longestPieces(track: Track): number[][] {
  const pieces = segmentsOf(track)
    .map(([from, to]) => {
      const piece: number[] = [];
      for (let i = from; i < to; i++) if (hasPosition(track, i)) piece.push(i);
      return piece;
    })
    .filter((piece) => piece.length > 1);
  const shortest = pieces.map((piece) => piece.length).sort((a, b) => b - a)[MOST_PIECES - 1] ?? 0;
  return pieces.filter((piece) => piece.length >= shortest).slice(0, MOST_PIECES);
}

function flatten(track: Track, origin: number): Plane {
  const lat0 = track.latitudes[origin] ?? 0;
  const lon0 = track.longitudes[origin] ?? 0;
  const scale = Math.cos((lat0 * Math.PI) / 180);
  return {
    xs: track.longitudes.map((lon) => shortestTurn(lon - lon0) * scale),
    ys: track.latitudes.map((lat) => lat - lat0),
  };
}

function spanOf(plane: Plane, piece: readonly number[], from: number, to: number): Span {
  const [ax, ay] = at(plane, piece, from);
  const [bx, by] = at(plane, piece, to);
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let far = from;
  let deviation = 0;
  for (let i = from + 1; i < to; i++) {
    const [x, y] = at(plane, piece, i);
    const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
    const t = Math.min(1, Math.max(0, along));
    const off = (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
    if (off > deviation) [far, deviation] = [i, off];
  }
  return { piece, from, to, far, deviation };
}

function at(plane: Plane, piece: readonly number[], i: number): [number, number] {
  const index = piece[i] ?? 0;
  return [plane.xs[index] ?? 0, plane.ys[index] ?? 0];
}

function indexOfWidest(spans: readonly Span[]): number {
  let widest = 0;
  for (let i = 1; i < spans.length; i++) {
    if ((spans[i]?.deviation ?? 0) > (spans[widest]?.deviation ?? 0)) widest = i;
  }
  return widest;
}

function rounded(degrees: number | undefined): number {
  return Math.round((degrees ?? 0) * 1e5) / 1e5;
}
