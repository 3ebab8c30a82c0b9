const dayMinutes = 1_440;

/** Fewer runs than this make no habit. */
export const fewestRuns = 4;
/** How far apart two usual times may lie, in minutes, so that their runners could meet. */
export const nearMinutes = 75;
/** How many people are proposed at once. */
export const mostProposed = 5;

/**
 * When somebody usually runs, in minutes after midnight, from the times of day at which their runs began; null for too
 * few, or for times all around the clock. Midnight is no border: 23:50 and 00:10 make 00:00.
 */
export function usualTime(startMinutes: readonly number[]): number | null {
  if (startMinutes.length < fewestRuns) return null;
  let [x, y] = [0, 0];
  for (const minutes of startMinutes) {
    const angle = (minutes / dayMinutes) * 2 * Math.PI;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  // Half of the full length is reached when most runs begin within some four hours.
  if (Math.hypot(x, y) < startMinutes.length / 2) return null;
  const minutes = Math.round((Math.atan2(y, x) / (2 * Math.PI)) * dayMinutes);
  return (minutes + dayMinutes) % dayMinutes;
}

/** Minutes between two times of day, the short way around the clock. */
export function minutesApart(one: number, other: number): number {
  const apart = Math.abs(one - other) % dayMinutes;
  return Math.min(apart, dayMinutes - apart);
}

type Candidate = { runnerId: string; startMinutes: readonly number[] };

/** Those of some people who usually run when `mine` do, the nearest first; nobody where there is no habit of mine. */
export function nearInTime(
  mine: readonly number[],
  people: readonly Candidate[],
): { runnerId: string; usualMinutes: number }[] {
  const own = usualTime(mine);
  if (own === null) return [];
  return people
    .flatMap(({ runnerId, startMinutes }) => {
      const usualMinutes = usualTime(startMinutes);
      if (usualMinutes === null || minutesApart(own, usualMinutes) > nearMinutes) return [];
      return [{ runnerId, usualMinutes }];
    })
    .sort(
      (a, b) =>
        minutesApart(own, a.usualMinutes) - minutesApart(own, b.usualMinutes) ||
        (a.runnerId < b.runnerId ? -1 : 1),
    )
    .slice(0, mostProposed);
}
