import type { DecodedSession } from "@/domain/track/decoded-session";
import { type SimplifiedLine, simplifyLine } from "@/domain/track/simplify-line";
import { spanSeconds, timelineOf } from "@/domain/track/timeline";
import { trackLengthMetres } from "@/domain/track/track";
import { type Ascent, ascentOf } from "./ascent";
import { type BestEffort, bestEfforts } from "./best-efforts";
import { type HeartRateSummary, heartRateOf } from "./heart-rate";
import { movingSeconds, recordedSeconds } from "./moving-time";
import { beatsTheWorld, isElapsedImplausible, isTooFast, type RunFlag } from "./plausibility";
import { KILOMETRE, MILE, type Split, splitsOf } from "./splits";

/** Everything a run shows that follows from its file: metres, seconds, epoch milliseconds. */
export type RunSummary = {
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly zoneOffsetMinutes: number | null;
  readonly distanceMetres: number;
  readonly distanceSource: "device" | "positions" | "none";
  /** Start to end with pauses. Never a measure of effort: watches are forgotten for weeks. */
  readonly elapsedSeconds: number | null;
  /** The device's timer, else the recorded time without the pauses between segments. */
  readonly timerSeconds: number | null;
  readonly movingSeconds: number | null;
  readonly averagePaceSecondsPerKm: number | null;
  readonly heartRate: HeartRateSummary | null;
  readonly ascent: Ascent | null;
  readonly kilometreSplits: readonly Split[];
  readonly mileSplits: readonly Split[];
  /** Without any that would beat the world. Empty when the run as a whole is too fast. */
  readonly bestEfforts: readonly BestEffort[];
  readonly indoor: boolean;
  readonly flags: readonly RunFlag[];
  readonly line: SimplifiedLine;
};

const AGREEMENT_SHARE = 0.1;
const AGREEMENT_METRES = 100;
const TIMER_DIFFERS_SECONDS = 1;

/** Computes a run's summary from one decoded session, by the definitions of moving time, best efforts and ascent. */
export function summariseSession(session: DecodedSession): RunSummary {
  const { track, totals } = session;
  const timeline = timelineOf(track);
  const distance = distanceOf(session);
  const elapsed = totals.elapsedSeconds ?? spanSeconds(track);
  const timer = totals.timerSeconds ?? (timeline ? recordedSeconds(track) : null);
  const moving = movingOf(session, elapsed);
  const efforts = timeline ? bestEfforts(timeline) : [];
  const heartRate = heartRateOf(session);
  const tooFast = session.sport !== "ride" && isTooFast(distance.metres, moving, efforts);
  const flags: RunFlag[] = [
    ...(distance.disagrees ? (["distance-disagrees"] as const) : []),
    ...(isElapsedImplausible(elapsed, timer) ? (["elapsed-implausible"] as const) : []),
    ...(heartRate && !heartRate.plausible ? (["heart-rate-implausible"] as const) : []),
    ...(tooFast ? (["too-fast"] as const) : []),
  ];
  return {
    startedAt: session.startedAt,
    endedAt: endOf(session, elapsed),
    zoneOffsetMinutes: session.zoneOffsetMinutes,
    distanceMetres: distance.metres,
    distanceSource: distance.source,
    elapsedSeconds: elapsed,
    timerSeconds: timer,
    movingSeconds: moving,
    averagePaceSecondsPerKm:
      moving !== null && moving > 0 && distance.metres > 0
        ? moving / (distance.metres / KILOMETRE)
        : null,
    heartRate,
    ascent: ascentOf(track, totals.ascentMetres, session.altitudeSource),
    kilometreSplits: timeline ? splitsOf(timeline, KILOMETRE) : [],
    mileSplits: timeline ? splitsOf(timeline, MILE) : [],
    bestEfforts: tooFast ? [] : efforts.filter((effort) => !beatsTheWorld(effort)),
    indoor: session.indoor,
    flags,
    line: simplifyLine(track),
  };
}

function distanceOf({ track, totals }: DecodedSession) {
  const walked = trackLengthMetres(track);
  const stated = totals.distanceMetres;
  if (stated === null || stated === 0) {
    return { metres: walked, source: track.distanceSource, disagrees: false };
  }
  if (walked === 0) return { metres: stated, source: "device" as const, disagrees: false };
  const disagrees =
    Math.abs(walked - stated) > Math.max(AGREEMENT_METRES, walked * AGREEMENT_SHARE);
  return disagrees
    ? { metres: walked, source: track.distanceSource, disagrees }
    : { metres: stated, source: "device" as const, disagrees };
}

function movingOf({ track, totals, hasStops }: DecodedSession, elapsed: number | null) {
  const timer = totals.timerSeconds;
  const differs =
    timer !== null && elapsed !== null && Math.abs(elapsed - timer) > TIMER_DIFFERS_SECONDS;
  if (timer !== null && (differs || hasStops || track.times.length < 2)) return timer;
  if (spanSeconds(track) === null || track.distanceSource === "none") return timer;
  const moving = movingSeconds(track);
  return timer === null ? moving : Math.min(timer, moving);
}

function endOf({ startedAt, track }: DecodedSession, elapsed: number | null): number | null {
  if (startedAt === null) return null;
  const last = track.times.findLast((time) => Number.isFinite(time));
  return last ?? (elapsed === null ? null : startedAt + elapsed * 1000);
}
