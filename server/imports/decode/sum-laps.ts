import type { DeviceTotals } from "@/domain/track/decoded-session";
import { emptyPoints, type RawPoints } from "@/domain/track/raw-points";

export type TcxLap = {
  seconds: number;
  metres: number;
  averageBeats: number;
  maximumBeats: number;
  tracks: number;
};

export type TcxActivity = {
  sport: string;
  device: string;
  notes: string;
  offset: number | null;
  stops: number;
  laps: TcxLap[];
  points: RawPoints;
};

export function emptyActivity(sport: string): TcxActivity {
  return { sport, device: "", notes: "", offset: null, stops: 0, laps: [], points: emptyPoints() };
}

export function emptyLap(): TcxLap {
  return {
    seconds: Number.NaN,
    metres: Number.NaN,
    averageBeats: Number.NaN,
    maximumBeats: Number.NaN,
    tracks: 0,
  };
}

/** The totals of an activity's laps; the average heart rate weighs each lap by its time. */
export function totalsOf({ laps }: TcxActivity): DeviceTotals {
  const beating = laps.filter((lap) => lap.averageBeats > 0 && lap.seconds > 0);
  const beatingSeconds = sumOf(beating.map((lap) => lap.seconds));
  const highest = laps.reduce((most, lap) => Math.max(most, lap.maximumBeats || 0), 0);
  return {
    distanceMetres: sumOf(laps.map((lap) => lap.metres)),
    timerSeconds: sumOf(laps.map((lap) => lap.seconds)),
    elapsedSeconds: null,
    averageHeartRate:
      beatingSeconds === null
        ? null
        : (sumOf(beating.map((lap) => lap.averageBeats * lap.seconds)) ?? 0) / beatingSeconds,
    maximumHeartRate: highest > 0 ? highest : null,
    ascentMetres: null,
  };
}

/** The sum of the values that are sane numbers; null when there is none. */
function sumOf(values: readonly number[]): number | null {
  const known = values.filter((value) => value >= 0 && value < 1e9);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
