export type Point = readonly [latitude: number, longitude: number];

type Ran = {
  startsAt: number;
  endsAt: number /** Of the track, where there is one. */;
  points: readonly Point[];
};
type Planned = {
  startsAt: number;
  endsAt: number;
  latitude: number | null;
  longitude: number | null;
};

const minuteMs = 60_000;
/** People run to the meeting point and home again. */
const beforeMs = 30 * minuteMs;
const afterMs = 60 * minuteMs;
const nearMetres = 1_000;
const metresPerDegree = 111_195;

/**
 * Whether a run may well have been this group run: the two met, at least half of the shorter lies within the other's
 * time and the ways there and home, and the track, where both places are known, came within a kilometre of the meeting point.
 */
export function matchesGroupRun(ran: Ran, planned: Planned): boolean {
  if (ran.endsAt <= planned.startsAt || ran.startsAt >= planned.endsAt) return false;
  const from = Math.max(ran.startsAt, planned.startsAt - beforeMs);
  const to = Math.min(ran.endsAt, planned.endsAt + afterMs);
  const shorter = Math.min(ran.endsAt - ran.startsAt, planned.endsAt - planned.startsAt);
  if (to - from < shorter / 2) return false;
  const { latitude, longitude } = planned;
  if (latitude === null || longitude === null || ran.points.length === 0) return true;
  return ran.points.some((point) => metresBetween(point, [latitude, longitude]) <= nearMetres);
}

/** Near enough on the scale of a meeting point; over the date line the short way. */
function metresBetween([north, east]: Point, [otherNorth, otherEast]: Point): number {
  const wide = Math.abs(east - otherEast);
  const across = Math.min(wide, 360 - wide) * Math.cos((north * Math.PI) / 180);
  return Math.hypot(north - otherNorth, across) * metresPerDegree;
}
