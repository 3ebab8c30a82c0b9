import { buildTrack } from "@/domain/track/build-track";
import type { DecodedSession } from "@/domain/track/decoded-session";
import { addPoint, beginSegment, type RawPoint, unknownPoint } from "@/domain/track/raw-points";
import { numberIn } from "./decode-gpx";
import { MOST_POINTS } from "./file-limits";
import { cleanLabel, sportOfWord } from "./name-sport";
import { parseInstant, statedOffsetMinutes } from "./parse-instant";
import type { XmlHandlers } from "./read-xml";
import { startOf, withClockWarning } from "./start-session";
import { emptyActivity, emptyLap, type TcxActivity, type TcxLap, totalsOf } from "./sum-laps";

/** Collects a TCX file's activities, also those inside a multi-sport session. */
export function tcxReader(): XmlHandlers & { sessions(): DecodedSession[]; tooMany(): boolean } {
  const activities: TcxActivity[] = [];
  let current: TcxActivity | null = null;
  let lap: TcxLap | null = null;
  let point: RawPoint | null = null;
  let beats = Number.NaN;
  let count = 0;

  const closeInPoint = (target: RawPoint, activity: TcxActivity, name: string, text: string) => {
    if (name === "Time") {
      target.time = parseInstant(text);
      activity.offset ??= statedOffsetMinutes(text);
    } else if (name === "LatitudeDegrees") target.latitude = numberIn(text);
    else if (name === "LongitudeDegrees") target.longitude = numberIn(text);
    else if (name === "AltitudeMeters") target.altitude = numberIn(text);
    else if (name === "DistanceMeters") target.distance = numberIn(text);
    else if (name === "HeartRateBpm") target.heartRate = beats;
  };
  const closeInLap = (target: TcxLap, name: string, text: string) => {
    if (name === "TotalTimeSeconds") target.seconds = numberIn(text);
    else if (name === "DistanceMeters") target.metres = numberIn(text);
    else if (name === "AverageHeartRateBpm") target.averageBeats = beats;
    else if (name === "MaximumHeartRateBpm") target.maximumBeats = beats;
  };

  return {
    open(name, attributes) {
      if (name === "Trackpoint") {
        point = unknownPoint();
        beats = Number.NaN;
      } else if (name === "Activity") {
        current = emptyActivity(attributes.Sport ?? "");
        activities.push(current);
        beginSegment(current.points);
      } else if (name === "Lap" && current) {
        lap = emptyLap();
        current.laps.push(lap);
      } else if (name === "Track" && current && lap && ++lap.tracks > 1) {
        current.stops++;
        beginSegment(current.points);
      }
    },
    close(name, text, parent) {
      if (name === "Value") beats = numberIn(text);
      else if (name === "Trackpoint") {
        if (point && current && ++count <= MOST_POINTS) addPoint(current.points, point);
        point = null;
      } else if (point && current) closeInPoint(point, current, name, text);
      else if (lap && parent === "Lap") closeInLap(lap, name, text);
      else if (name === "Name" && parent === "Creator" && current) current.device = text;
      else if (name === "Notes" && parent === "Activity" && current) current.notes = text;
      if (name === "Lap") lap = null;
      else if (name === "Activity") current = null;
    },
    sessions: () => activities.filter(hasContent).map(tcxSession),
    tooMany: () => count > MOST_POINTS,
  };
}

function tcxSession(activity: TcxActivity): DecodedSession {
  const totals = totalsOf(activity);
  const { track, pulse, warnings } = buildTrack(activity.points, totals.distanceMetres);
  const startedAt = startOf(track, null);
  return {
    sport: sportOfWord(activity.sport),
    sportLabel: cleanLabel(activity.sport),
    title: cleanLabel(activity.notes),
    device: cleanLabel(activity.device),
    startedAt,
    zoneOffsetMinutes: activity.offset,
    indoor: !track.latitudes.some((latitude) => Number.isFinite(latitude)),
    hasStops: activity.stops > 0,
    altitudeSource: "unknown",
    totals,
    pulse,
    track,
    warnings: withClockWarning(warnings, startedAt),
  };
}

function hasContent(activity: TcxActivity): boolean {
  return activity.points.times.length > 0 || activity.laps.some((lap) => lap.seconds > 0);
}
