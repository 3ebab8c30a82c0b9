import { likeness } from "@/domain/run/same-run";
import type { RunSummary } from "@/domain/run/summarise-session";
import { isZone, localDateOf } from "@/domain/time-zone/zone";
import type { Sport } from "@/domain/track/decoded-session";
import { weekOf } from "@/domain/week/week";
import type { NewRun } from "@/server/runs/save-run";
import { BLOB_VERSION } from "@/server/runs/track-blob-format";
import { trackLineBytes } from "@/server/runs/track-line";
import type { DecodedActivity } from "./decode/decode-activities";

export type RunnerFrame = {
  runnerId: string;
  zone: string;
  dayStartMinutes: number;
  runVisibility: "private" | "partners" | "clubs";
};

/** A run the runner already has, as far as duplicates are concerned. */
export type KnownRun = {
  id: string;
  startedAt: number;
  elapsedSeconds: number;
  movingSeconds: number;
  distanceMetres: number | null;
};

/** The known run that a session repeats, if any. */
export function repeated(
  summary: RunSummary,
  known: readonly KnownRun[],
): { kind: "same" | "shifted"; runId: string } | null {
  if (summary.startedAt === null) return null;
  const span = { ...measures(summary), startedAt: summary.startedAt };
  for (const kind of ["same", "shifted"] as const) {
    const run = known.find((candidate) => likeness(span, candidate) === kind);
    if (run) return { kind, runId: run.id };
  }
  return null;
}

/** The run that a session becomes, its zone and local date frozen. `startedAt` in epoch milliseconds. */
export function newRun(
  activity: DecodedActivity,
  startedAt: number,
  { runner, id, now }: { runner: RunnerFrame; id: string; now: number },
): Omit<NewRun, "file"> {
  const { session, summary } = activity;
  const zone = zoneOfRun(summary.zoneOffsetMinutes, runner.zone, startedAt);
  const localDate = localDateOf(startedAt, zone, runner.dayStartMinutes);
  const { elapsedSeconds, movingSeconds, distanceMetres } = measures(summary);
  const heartRate = summary.heartRate?.plausible ? summary.heartRate : null;
  return {
    runnerId: runner.runnerId,
    id,
    source: "imported",
    sport: storedSport(session.sport),
    startedAt,
    zone,
    localDate,
    weekStart: weekOf(localDate),
    elapsedSeconds,
    movingSeconds,
    distanceMetres,
    ascentMetres: summary.ascent?.metres ?? null,
    averageHeartRate: heartRate ? Math.round(heartRate.average) : null,
    maximumHeartRate: heartRate ? heartRate.maximum : null,
    indoor: summary.indoor,
    implausible: summary.flags.includes("too-fast"),
    title: session.title ?? "",
    note: "",
    visibility: runner.runVisibility,
    summary: storedSummary(activity),
    countsFrom: now,
    track: storedTrack(activity),
  };
}

function measures(summary: RunSummary) {
  const elapsedSeconds = summary.elapsedSeconds ?? summary.movingSeconds ?? 0;
  return {
    elapsedSeconds,
    movingSeconds: summary.movingSeconds ?? summary.timerSeconds ?? elapsedSeconds,
    distanceMetres: summary.distanceMetres > 0 ? summary.distanceMetres : null,
  };
}

/** What a run's page shows beside its columns. */
function storedSummary({ session, summary }: DecodedActivity) {
  const { device, warnings } = session;
  const { kilometreSplits, mileSplits, bestEfforts, ascent, flags, distanceSource } = summary;
  return {
    kilometreSplits,
    mileSplits,
    bestEfforts,
    ascent,
    flags,
    distanceSource,
    device,
    warnings,
  };
}

function storedTrack({ trackBlob, pointCount, summary }: DecodedActivity): NewRun["track"] {
  if (trackBlob === null) return null;
  const line = trackLineBytes({ segments: summary.line });
  return { version: BLOB_VERSION, points: pointCount, blob: trackBlob, line };
}

/** The home zone where the file's offset agrees with it or says nothing, else the zone of that offset. */
function zoneOfRun(offsetMinutes: number | null, homeZone: string, startedAt: number): string {
  if (offsetMinutes === null || offsetMinutes % 60 !== 0) return homeZone;
  const there = localDateOf(startedAt + offsetMinutes * 60_000, "UTC");
  const hours = offsetMinutes / 60;
  const fixed = hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
  return localDateOf(startedAt, homeZone) === there || !isZone(fixed) ? homeZone : fixed;
}

function storedSport(sport: Sport): NewRun["sport"] {
  if (sport === "run" || sport === "unknown") return "run";
  if (sport === "walk" || sport === "hike") return "walk";
  return sport === "ride" ? "ride" : "other";
}
