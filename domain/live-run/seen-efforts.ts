import { type BestEffort, bestEfforts, type EffortName } from "@/domain/run/best-efforts";
import type { Timeline } from "@/domain/track/timeline";
import type { RecordedPoint } from "./replay";

/**
 * Best efforts over what was seen alone: each stretch between two gaps stands for itself, so that no bridged
 * metre helps a record, and a near miss needs the whole run to have been seen.
 */
export function seenEfforts(points: readonly RecordedPoint[]): BestEffort[] {
  const stretches = stretchesOf(points);
  const first = points[0]?.at ?? 0;
  const best = new Map<EffortName, BestEffort>();
  for (const stretch of stretches) {
    for (const effort of bestEfforts(timelineOf(stretch))) {
      if (effort.nearMiss && stretches.length > 1) continue;
      const known = best.get(effort.name);
      if (known && known.seconds <= effort.seconds) continue;
      const late = ((stretch[0]?.at ?? first) - first) / 1000;
      best.set(effort.name, { ...effort, startSecond: effort.startSecond + late });
    }
  }
  return [...best.values()];
}

function stretchesOf(points: readonly RecordedPoint[]): RecordedPoint[][] {
  const stretches: RecordedPoint[][] = [];
  for (const point of points) {
    if (point.isAfterGap || stretches.length === 0) stretches.push([]);
    stretches.at(-1)?.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function timelineOf(points: readonly RecordedPoint[]): Timeline {
  const startedAt = points[0]?.at ?? 0;
  return {
    startedAt,
    seconds: Float64Array.from(points, ({ at }) => (at - startedAt) / 1000),
    metres: Float64Array.from(points, ({ metres }) => metres - (points[0]?.metres ?? 0)),
  };
}
