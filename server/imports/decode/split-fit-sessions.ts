import { buildTrack } from "@/domain/track/build-track";
import {
  type DecodedSession,
  NO_TOTALS,
  type SessionWarning,
} from "@/domain/track/decoded-session";
import {
  addPoint,
  beginSegment,
  emptyPoints,
  pointAt,
  type RawPoints,
} from "@/domain/track/raw-points";
import { cleanLabel, sportOfFit } from "./name-sport";
import type { FitSession } from "./read-fit-fields";
import { startOf, withClockWarning } from "./start-session";

/** What the messages of a FIT file say beside its records. */
export type FitFile = {
  sessions: FitSession[];
  pauses: { from: number; to: number }[];
  sport: [number, number];
  device: string;
  offsetMinutes: number | null;
};

export function emptyFitFile(): FitFile {
  return {
    sessions: [],
    pauses: [],
    sport: [Number.NaN, Number.NaN],
    device: "",
    offsetMinutes: null,
  };
}

/**
 * One decoded session per session message, each with the records from its start up to the next
 * one's. A file cut off before its session message gives one, from its records alone.
 */
export function splitFitSessions(file: FitFile, points: RawPoints): DecodedSession[] {
  const ordered = file.sessions.toSorted((a, b) => beginOf(a) - beginOf(b));
  if (ordered.length === 0) {
    const [sport, subSport] = file.sport;
    const unstated = { startedAt: Number.NaN, savedAt: Number.NaN, sport, subSport };
    return [decoded({ ...unstated, totals: NO_TOTALS }, points, file, ["incomplete"])];
  }
  const shares = ordered.length === 1 ? [points] : divided(points, ordered.map(beginOf));
  return ordered.map((session, i) => decoded(session, shares[i] ?? emptyPoints(), file, []));
}

function decoded(
  session: FitSession,
  points: RawPoints,
  file: FitFile,
  known: SessionWarning[],
): DecodedSession {
  const { track, pulse, warnings } = buildTrack(points, session.totals.distanceMetres);
  const startedAt = startOf(track, Number.isFinite(session.startedAt) ? session.startedAt : null);
  const end = points.times.at(-1) ?? Number.POSITIVE_INFINITY;
  const named = sportOfFit(session.sport, session.subSport);
  const isPlaced = track.latitudes.some((latitude) => Number.isFinite(latitude));
  const all = warnings.filter((warning) => warning !== "no-usable-time" || startedAt === null);
  if (points.times.length === 0) all.push("no-points");
  return {
    sport: named.sport,
    sportLabel: named.sportLabel,
    title: null,
    device: cleanLabel(file.device),
    startedAt,
    zoneOffsetMinutes: file.offsetMinutes,
    indoor: named.indoor || !isPlaced,
    hasStops: file.pauses.some(({ from, to }) => from > (startedAt ?? 0) && to < end),
    altitudeSource: "unknown",
    totals: session.totals,
    pulse,
    track,
    warnings: withClockWarning([...known, ...all], startedAt),
  };
}

function beginOf({ startedAt, savedAt, totals }: FitSession): number {
  if (Number.isFinite(startedAt)) return startedAt;
  return Number.isFinite(savedAt) ? savedAt - (totals.elapsedSeconds ?? 0) * 1000 : 0;
}

function divided(points: RawPoints, begins: readonly number[]): RawPoints[] {
  const shares = begins.map(() => emptyPoints());
  const breaks = new Set(points.segmentStarts);
  let index = 0;
  for (let i = 0; i < points.times.length; i++) {
    const time = points.times[i] ?? Number.NaN;
    while (time >= (begins[index + 1] ?? Number.POSITIVE_INFINITY)) index++;
    const share = shares[index];
    if (!share) break;
    if (breaks.has(i)) beginSegment(share);
    addPoint(share, pointAt(points, i));
  }
  return shares;
}
