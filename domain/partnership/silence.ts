const dayMs = 86_400_000;

/** After so long without a sign of a runner nothing waits for them any more. */
export const silenceMs = 14 * dayMs;

/** True where the last sign of a runner lies 14 days back (instants in epoch milliseconds). */
export function isSilent(lastSign: number, now: number): boolean {
  return now - lastSign >= silenceMs;
}
