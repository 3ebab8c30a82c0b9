/** One group run of a runner at which a roll was called. */
export type RolledRun = {
  startsAt: number;
  /** True where they had a seat, not only a place on the waitlist. */
  hadSeat: boolean;
  present: boolean;
  /** True where they gave up their seat after the cut-off. */
  lateCancel: boolean;
};

export type Reliability = { came: number; expected: number };

const lastRuns = 20;

/**
 * Of the last 20 group runs at which a runner was expected, how many they came to. A cancel before the cut-off,
 * a place on the waitlist and a "maybe" are no promise; who comes unannounced is counted as come.
 */
export function reliabilityOf(runs: readonly RolledRun[]): Reliability {
  const counted = [...runs]
    .sort((a, b) => b.startsAt - a.startsAt)
    .filter(({ hadSeat, present, lateCancel }) => present || lateCancel || hadSeat)
    .slice(0, lastRuns);
  return { came: counted.filter(({ present }) => present).length, expected: counted.length };
}
