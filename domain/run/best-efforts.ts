import { interpolate, type Timeline } from "@/domain/track/timeline";

/** The distances for which a best effort is kept, in metres. */
export const EFFORT_METRES = {
  "400 m": 400,
  "1 km": 1000,
  "1 mile": 1609.344,
  "5 km": 5000,
  "10 km": 10_000,
  "half marathon": 21_097.5,
  marathon: 42_195,
} as const;

export type EffortName = keyof typeof EFFORT_METRES;

const EFFORT_NAMES = Object.keys(EFFORT_METRES) as EffortName[];

/**
 * The fastest stretch over a distance: elapsed seconds, and seconds from the start at which it
 * began. `coveredMetres` is the distance itself; less only for a near miss, a whole run that
 * measured up to 1 % short, which is shown as "5 km (GPS 4.97)" and is no record.
 */
export type BestEffort = {
  readonly name: EffortName;
  readonly seconds: number;
  readonly startSecond: number;
  readonly coveredMetres: number;
  readonly nearMiss: boolean;
};

const NEAR_MISS_SHARE = 0.99;

/** The best effort over every distance the run reaches or nearly reaches. */
export function bestEfforts(timeline: Timeline): BestEffort[] {
  const total = (timeline.metres.at(-1) ?? 0) - (timeline.metres[0] ?? 0);
  return EFFORT_NAMES.flatMap((name): BestEffort[] => {
    const metres: number = EFFORT_METRES[name];
    const window = fastestWindow(timeline, metres);
    if (window) return [{ name, ...window, coveredMetres: metres, nearMiss: false }];
    if (total < metres * NEAR_MISS_SHARE || total >= metres) return [];
    const seconds = timeline.seconds.at(-1) ?? 0;
    return [{ name, seconds, startSecond: 0, coveredMetres: total, nearMiss: true }];
  });
}

/** The words of a near miss: "5 km (GPS 4.97)". */
export function effortLabel(effort: BestEffort): string {
  if (!effort.nearMiss) return effort.name;
  return `${effort.name} (GPS ${(Math.floor(effort.coveredMetres / 10) / 100).toFixed(2)})`;
}

/** The least elapsed time in which `length` metres were covered, exact for linear steps. */
export function fastestWindow(
  timeline: Timeline,
  length: number,
): { seconds: number; startSecond: number } | null {
  const { seconds, metres } = timeline;
  const count = metres.length;
  const first = metres[0] ?? 0;
  let best: { seconds: number; startSecond: number } | null = null;
  const consider = (start: number, end: number) => {
    const duration = end - start;
    if (duration > 0 && (best === null || duration < best.seconds)) {
      best = { seconds: duration, startSecond: start };
    }
  };
  let head = 0;
  for (let i = 0; i < count; i++) {
    const goal = (metres[i] ?? 0) + length;
    while (head < count && (metres[head] ?? 0) < goal) head++;
    if (head >= count) break;
    consider(seconds[i] ?? 0, interpolate(metres, seconds, head - 1, goal));
  }
  let tail = 0;
  for (let i = 0; i < count; i++) {
    const origin = (metres[i] ?? 0) - length;
    if (origin < first) continue;
    while (tail + 1 < count && (metres[tail + 1] ?? 0) <= origin) tail++;
    consider(interpolate(metres, seconds, tail, origin), seconds[i] ?? 0);
  }
  return best;
}
