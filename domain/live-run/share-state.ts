const SILENT_MS = 600_000;
const LONGEST_MS = 4 * 3_600_000;

/** The instants of a live share, in epoch milliseconds; null where it has not come to that. */
export type ShareTimes = {
  readonly startedAt: number;
  readonly lastPointAt: number | null;
  readonly endedAt: number | null;
};

/** Whether a share shows anything: it ends by hand, ten minutes after its last point, and after four hours. */
export function isShareOpen({ startedAt, lastPointAt, endedAt }: ShareTimes, now: number): boolean {
  if (endedAt !== null || now - startedAt >= LONGEST_MS) return false;
  return now - (lastPointAt ?? startedAt) < SILENT_MS;
}
