import { csvText } from "./csv-text";
import type { ProgressWeek } from "./progress-week";
import type { ProfileStretch } from "./run-profile";

/** The weeks of a year as a file. */
export function weeksCsv(weeks: readonly ProgressWeek[]): string {
  return csvText(
    ["week", "verdict", "kept_days", "committed_days", "runs", "distance_m", "moving_s"],
    weeks.map(({ week, promise, runs, distanceMetres, movingSeconds }) => [
      week,
      promise?.verdict ?? null,
      promise?.keptDays ?? null,
      promise?.committedDays ?? null,
      runs,
      Math.round(distanceMetres),
      Math.round(movingSeconds),
    ]),
  );
}

/** The stretches of a run as a file. */
export function profileCsv(stretches: readonly ProfileStretch[]): string {
  return csvText(
    ["metres", "pace_s_per_km", "heart_rate_bpm", "altitude_m"],
    stretches.map(({ metres, secondsPerKm, heartRate, altitude }) => [
      Math.round(metres),
      secondsPerKm === null ? null : Math.round(secondsPerKm * 10) / 10,
      heartRate === null ? null : Math.round(heartRate),
      altitude === null ? null : Math.round(altitude * 10) / 10,
    ]),
  );
}
