/** Points as a file has them, in file order, before any of them is believed. NaN where absent. */
export type RawPoints = {
  times: number[];
  latitudes: number[];
  longitudes: number[];
  altitudes: number[];
  heartRates: number[];
  distances: number[];
  segmentStarts: number[];
};

/** One point as a file has it: epoch milliseconds, degrees, metres, beats a minute. */
export type RawPoint = {
  time: number;
  latitude: number;
  longitude: number;
  altitude: number;
  heartRate: number;
  distance: number;
};

export function emptyPoints(): RawPoints {
  return {
    times: [],
    latitudes: [],
    longitudes: [],
    altitudes: [],
    heartRates: [],
    distances: [],
    segmentStarts: [],
  };
}

/** A point of which nothing is known yet. */
export function unknownPoint(): RawPoint {
  return {
    time: Number.NaN,
    latitude: Number.NaN,
    longitude: Number.NaN,
    altitude: Number.NaN,
    heartRate: Number.NaN,
    distance: Number.NaN,
  };
}

export function addPoint(points: RawPoints, point: RawPoint): void {
  points.times.push(point.time);
  points.latitudes.push(point.latitude);
  points.longitudes.push(point.longitude);
  points.altitudes.push(point.altitude);
  points.heartRates.push(point.heartRate);
  points.distances.push(point.distance);
}

/** The next point added begins a new segment. */
export function beginSegment(points: RawPoints): void {
  if (points.segmentStarts.at(-1) !== points.times.length) {
    points.segmentStarts.push(points.times.length);
  }
}

/** Adds every point of `more` behind `points`, as segments of their own. */
export function appendPoints(points: RawPoints, more: RawPoints): void {
  const offset = points.times.length;
  for (const start of more.segmentStarts) points.segmentStarts.push(offset + start);
  for (let i = 0; i < more.times.length; i++) addPoint(points, pointAt(more, i));
}

export function pointAt(points: RawPoints, i: number): RawPoint {
  return {
    time: points.times[i] ?? Number.NaN,
    latitude: points.latitudes[i] ?? Number.NaN,
    longitude: points.longitudes[i] ?? Number.NaN,
    altitude: points.altitudes[i] ?? Number.NaN,
    heartRate: points.heartRates[i] ?? Number.NaN,
    distance: points.distances[i] ?? Number.NaN,
  };
}
