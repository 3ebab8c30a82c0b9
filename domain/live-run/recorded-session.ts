import type { DecodedSession } from "@/domain/track/decoded-session";
import { NO_TOTALS } from "@/domain/track/decoded-session";
import type { Track } from "@/domain/track/track";
import type { LiveState } from "./live-state";
import type { RecordedPoint } from "./replay";

/** A finished live run in the form in which files are summed up; `startedAt` is epoch milliseconds. */
export function recordedSession(
  state: LiveState,
  points: readonly RecordedPoint[],
  startedAt: number,
): DecodedSession {
  const { sum, readings } = state.beats;
  const indoor = state.mode === "treadmill";
  const mean = readings > 0 ? sum / readings : null;
  return {
    sport: "run",
    sportLabel: null,
    title: null,
    device: "Runpact live",
    startedAt,
    zoneOffsetMinutes: null,
    indoor,
    hasStops: true,
    altitudeSource: "unknown",
    totals: {
      ...NO_TOTALS,
      distanceMetres: indoor ? state.treadmillMetres : state.metres,
      timerSeconds: state.activeMs / 1000,
      elapsedSeconds: (state.at - state.startedAt) / 1000,
      averageHeartRate: mean,
      maximumHeartRate: state.beats.most || null,
    },
    pulse: { mean, refusedShare: 0 },
    track: trackOf(points, startedAt - state.startedAt),
    warnings: [],
  };
}

function trackOf(points: readonly RecordedPoint[], zero: number): Track {
  const segmentStarts = points.flatMap(({ segment }, i) =>
    i === 0 || segment !== points[i - 1]?.segment ? [i] : [],
  );
  return {
    times: Float64Array.from(points, ({ at }) => Math.round(zero + at)),
    latitudes: Float64Array.from(points, ({ latitude }) => latitude),
    longitudes: Float64Array.from(points, ({ longitude }) => longitude),
    altitudes: Float64Array.from(points, ({ altitude }) => altitude ?? Number.NaN),
    heartRates: Uint8Array.from(points, ({ heartRate }) => heartRate),
    distances: Float64Array.from(points, ({ metres }) => metres),
    distanceSource: points.length > 0 ? "device" : "none",
    segmentStarts,
  };
}
