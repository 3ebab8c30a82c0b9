import type { LiveEvent } from "@/domain/live-run/live-event";
import type { LiveState } from "@/domain/live-run/live-state";
import { recordedSession } from "@/domain/live-run/recorded-session";
import { replay } from "@/domain/live-run/replay";
import { seenEfforts } from "@/domain/live-run/seen-efforts";
import { beatsTheWorld } from "@/domain/run/plausibility";
import { summariseSession } from "@/domain/run/summarise-session";
import { isZone, localDateOf } from "@/domain/time-zone/zone";
import { weekOf } from "@/domain/week/week";
import { AppError } from "@/server/platform/errors";
import { encodeTrack } from "@/server/runs/encode-track";
import type { NewRun } from "@/server/runs/save-run";
import { BLOB_VERSION } from "@/server/runs/track-blob-format";
import { trackLineBytes } from "@/server/runs/track-line";
import type { FinishRunInput } from "./finish-run";

type Frame = {
  runner: {
    runnerId: string;
    zone: string;
    dayStartMinutes: number;
    runVisibility: NewRun["visibility"];
  };
  now: number;
};

/** Phones are seldom exactly right; only more than this is corrected. */
const CLOCK_SLACK_MS = 120_000;

/** The run that a finished log makes: everything is computed from its events, nothing believed from the phone. */
export function recordedRun(
  events: readonly LiveEvent[],
  input: FinishRunInput,
  { runner, now }: Frame,
): Omit<NewRun, "file"> {
  const { state, points } = replay(events);
  if (state.phase !== "finished") {
    throw new AppError("refused", "not-finished", "This run has not been finished.");
  }
  const startedAt = startOf(state, input.phoneNow, now);
  const session = recordedSession(state, points, startedAt);
  const summary = summariseSession(session);
  const efforts = summary.flags.includes("too-fast") ? [] : seenEfforts(points);
  const zone = isZone(input.zone) ? input.zone : runner.zone;
  const localDate = localDateOf(startedAt, zone, runner.dayStartMinutes);
  const { kilometreSplits, mileSplits, ascent, flags, distanceSource, heartRate } = summary;
  const { gaps, bridgedMetres, laps } = state;
  const { note, ...felt } = input.after;
  return {
    runnerId: runner.runnerId,
    id: input.id,
    source: "recorded",
    sport: "run",
    startedAt,
    zone,
    localDate,
    weekStart: weekOf(localDate),
    elapsedSeconds: summary.elapsedSeconds ?? 0,
    movingSeconds: Math.min(summary.movingSeconds ?? 0, summary.elapsedSeconds ?? 0),
    distanceMetres: summary.distanceMetres > 0 ? summary.distanceMetres : null,
    ascentMetres: ascent?.metres ?? null,
    averageHeartRate: heartRate ? Math.round(heartRate.average) : null,
    maximumHeartRate: heartRate?.maximum ?? null,
    indoor: summary.indoor,
    implausible: flags.includes("too-fast"),
    title: "",
    note,
    visibility: runner.runVisibility,
    summary: {
      kilometreSplits,
      mileSplits,
      bestEfforts: efforts.filter((effort) => !beatsTheWorld(effort)),
      ascent,
      flags,
      distanceSource,
      device: session.device,
      warnings: [...new Set(gaps.map(({ kind }) => `gap-${kind}`))],
      live: { plan: input.plan, gaps, bridgedMetres, laps, ...felt },
    },
    countsFrom: now,
    track:
      points.length > 1
        ? {
            version: BLOB_VERSION,
            points: points.length,
            blob: encodeTrack(session.track),
            line: trackLineBytes({ segments: summary.line }),
          }
        : null,
  };
}

/**
 * When the run began. Its length comes from a clock that nobody sets, so it is counted back from the finish,
 * by the server's clock where the phone's own is wrong.
 */
function startOf(state: LiveState, phoneNow: number, now: number): number {
  const wrong = now - phoneNow;
  const finished =
    (state.finishedWall ?? phoneNow) + (Math.abs(wrong) > CLOCK_SLACK_MS ? wrong : 0);
  return Math.min(finished, now) - (state.at - state.startedAt);
}
