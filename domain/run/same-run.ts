/** What two records need for telling whether they are of the same run; instants in epoch milliseconds. */
export type RecordedSpan = {
  startedAt: number;
  elapsedSeconds: number;
  movingSeconds: number;
  distanceMetres: number | null;
};

export type Likeness = "same" | "shifted" | "other";

const startSlackMs = 120_000;
const overlapShare = 0.9;
const distanceShare = 0.05;
const quarterHourMs = 15 * 60_000;
const longestShiftMs = 14 * 3_600_000;

/**
 * Whether two records are of one run. "same": starts within 120 s, overlap of at least 90 % of the
 * shorter, distances within 5 %. "shifted": the start is off by whole quarter-hours up to 14 h while
 * duration agrees within 1 % and distance within 2 %, as when a program saved local time as UTC; only
 * the runner can tell. The route never decides.
 */
export function likeness(a: RecordedSpan, b: RecordedSpan): Likeness {
  const startsApart = Math.abs(a.startedAt - b.startedAt);
  if (startsApart <= startSlackMs) {
    const alike = overlap(a, b) >= overlapShare && distancesWithin(a, b, distanceShare);
    return alike ? "same" : "other";
  }
  const quarters = Math.round(startsApart / quarterHourMs);
  const isShift =
    startsApart <= longestShiftMs + startSlackMs &&
    Math.abs(startsApart - quarters * quarterHourMs) <= 2_000;
  const durationsAgree = within(a.elapsedSeconds, b.elapsedSeconds, 0.01);
  return isShift && durationsAgree && distancesWithin(a, b, 0.02) ? "shifted" : "other";
}

/** The share of the shorter record during which both ran. */
function overlap(a: RecordedSpan, b: RecordedSpan): number {
  const endA = a.startedAt + a.elapsedSeconds * 1000;
  const endB = b.startedAt + b.elapsedSeconds * 1000;
  const together = Math.min(endA, endB) - Math.max(a.startedAt, b.startedAt);
  const shorter = Math.min(a.elapsedSeconds, b.elapsedSeconds) * 1000;
  return shorter > 0 ? together / shorter : 0;
}

/** A record without a distance agrees with any: a treadmill and a watch may differ in what they know. */
function distancesWithin(a: RecordedSpan, b: RecordedSpan, share: number): boolean {
  if (a.distanceMetres === null || b.distanceMetres === null) return true;
  return within(a.distanceMetres, b.distanceMetres, share);
}

function within(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(a, b);
}
