import { buildTrack } from "@/domain/track/build-track";
import { type DecodedSession, NO_TOTALS } from "@/domain/track/decoded-session";
import {
  addPoint,
  appendPoints,
  beginSegment,
  emptyPoints,
  type RawPoint,
  type RawPoints,
  unknownPoint,
} from "@/domain/track/raw-points";
import { MOST_POINTS } from "./file-limits";
import { cleanLabel, sportOfWord } from "./name-sport";
import { parseInstant, statedOffsetMinutes } from "./parse-instant";
import type { XmlHandlers } from "./read-xml";
import { startOf, withClockWarning } from "./start-session";

type GpxTrack = { title: string; type: string; offset: number | null; points: RawPoints };

const SAME_OUTING_MS = 4 * 3_600_000;
const PULSE_NAMES = new Set(["hr", "heartrate", "HeartRateBpm"]);

/** Collects a GPX file's tracks; `sessions` gives one per outing, tracks close in time joined. */
export function gpxReader(): XmlHandlers & { sessions(): DecodedSession[]; tooMany(): boolean } {
  const tracks: GpxTrack[] = [];
  let creator = "";
  let current: GpxTrack | null = null;
  let point: RawPoint | null = null;
  let count = 0;
  return {
    open(name, attributes) {
      if (name === "trkpt") {
        point = unknownPoint();
        point.latitude = numberIn(attributes.lat ?? "");
        point.longitude = numberIn(attributes.lon ?? "");
      } else if (name === "trk") {
        current = { title: "", type: "", offset: null, points: emptyPoints() };
        tracks.push(current);
      } else if (name === "trkseg" && current) {
        beginSegment(current.points);
      } else if (name === "gpx") {
        creator = attributes.creator ?? "";
      }
    },
    close(name, text, parent) {
      if (name === "trkpt") {
        if (point && current && ++count <= MOST_POINTS) addPoint(current.points, point);
        point = null;
      } else if (point) {
        if (name === "time" && parent === "trkpt") {
          point.time = parseInstant(text);
          if (current && current.points.times.length === 0) {
            current.offset = statedOffsetMinutes(text);
          }
        } else if (name === "ele" && parent === "trkpt") {
          point.altitude = numberIn(text);
        } else if (PULSE_NAMES.has(name)) {
          point.heartRate = numberIn(text);
        }
      } else if (current && parent === "trk") {
        if (name === "name") current.title = text;
        else if (name === "type") current.type = text;
      }
    },
    sessions: () => joined(tracks).map((track) => gpxSession(track, creator)),
    tooMany: () => count > MOST_POINTS,
  };
}

function gpxSession(raw: GpxTrack, creator: string): DecodedSession {
  const { track, pulse, warnings } = buildTrack(raw.points, null);
  const startedAt = startOf(track, null);
  return {
    sport: sportOfWord(raw.type),
    sportLabel: cleanLabel(raw.type),
    title: cleanLabel(raw.title),
    device: cleanLabel(creator),
    startedAt,
    zoneOffsetMinutes: raw.offset,
    indoor: false,
    hasStops: track.segmentStarts.length > 1,
    altitudeSource: /barometer/i.test(creator) ? "barometer" : "unknown",
    totals: NO_TOTALS,
    pulse,
    track,
    warnings: withClockWarning(warnings, startedAt),
  };
}

/** Joins tracks that follow each other within hours; apps write one outing as several tracks. */
function joined(tracks: readonly GpxTrack[]): GpxTrack[] {
  const outings: GpxTrack[] = [];
  for (const track of tracks) {
    if (track.points.times.length === 0) continue;
    const outing = outings.at(-1);
    if (outing && isContinued(outing.points, track.points)) {
      appendPoints(outing.points, track.points);
      outing.title ||= track.title;
    } else {
      outings.push(track);
    }
  }
  return outings;
}

function isContinued(before: RawPoints, after: RawPoints): boolean {
  const end = before.times.findLast((time) => Number.isFinite(time));
  const start = after.times.find((time) => Number.isFinite(time));
  if (end === undefined || start === undefined) return true;
  return start >= end && start - end <= SAME_OUTING_MS;
}

/** A number written in an element; NaN for an empty one, which `Number` would read as 0. */
export function numberIn(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? Number.NaN : Number(trimmed);
}
