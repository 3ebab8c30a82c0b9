import type { Position } from "@/domain/privacy/zone-cells";
import { geodesicMetres } from "@/domain/track/geodesic";

export function metresApart(a: Position, b: Position): number {
  return geodesicMetres(a.latitude, a.longitude, b.latitude, b.longitude);
}

/** What a naive circle around a home leaves of a run: its first and last place outside. */
export function circleCut(run: readonly Position[], home: Position, radius: number): Position[] {
  const isOutside = (place: Position) => metresApart(place, home) > radius;
  const ends = [run.find(isOutside), run.findLast(isOutside)];
  return ends.filter((end) => end !== undefined);
}

/** The centre of the circle that fits the ends of many runs best (Kåsa's least squares). */
export function fittedCentre(ends: readonly Position[]): Position {
  const origin = meanEnd(ends);
  const scale = Math.cos((origin.latitude * Math.PI) / 180);
  const points = ends.map(({ latitude, longitude }) => ({
    x: (longitude - origin.longitude) * scale,
    y: latitude - origin.latitude,
  }));
  const sum = (value: (point: { x: number; y: number }) => number) =>
    points.reduce((total, point) => total + value(point), 0);
  const [xx, xy, yy] = [sum(({ x }) => x * x), sum(({ x, y }) => x * y), sum(({ y }) => y * y)];
  const [xz, yz] = [
    sum(({ x, y }) => x * (x * x + y * y)) / 2,
    sum(({ x, y }) => y * (x * x + y * y)) / 2,
  ];
  const determinant = xx * yy - xy * xy;
  if (Math.abs(determinant) < 1e-18) return origin;
  return {
    latitude: origin.latitude + (xx * yz - xy * xz) / determinant,
    longitude: origin.longitude + (yy * xz - xy * yz) / determinant / scale,
  };
}

/** The middle of all ends. */
export function meanEnd(ends: readonly Position[]): Position {
  return {
    latitude: ends.reduce((sum, { latitude }) => sum + latitude, 0) / ends.length,
    longitude: ends.reduce((sum, { longitude }) => sum + longitude, 0) / ends.length,
  };
}
