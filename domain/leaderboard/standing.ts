import { pointsUnit } from "./points";

/** Where a runner stands in a window: the weeks that count, and their points in parts of `pointsUnit`. */
export type Standing = { weeks: number; points: number };

/** The same over everyone in a club who is ranked; the club's mean m is `points` / `weeks`. */
export type ClubTotals = { weeks: number; points: bigint };

/** Whole for each score: a window has at most 4 weeks, so a score is divided by 2 to 6. */
const sharedDivisor = 60n;

/** Adds up the standings of a club. */
export function clubTotals(standings: readonly Standing[]): ClubTotals {
  let weeks = 0;
  let points = 0n;
  for (const standing of standings) {
    weeks += standing.weeks;
    points += BigInt(standing.points);
  }
  return { weeks, points };
}

/** The club's mean p in a window, each runner's each week once; 0 where there are none. */
export function clubMean({ weeks, points }: ClubTotals): number {
  return weeks === 0 ? 0 : Number(points) / weeks / pointsUnit;
}

/** (sum of p + 2 m) / (weeks + 2): few weeks count, but cannot outweigh many. */
export function windowScore({ weeks, points }: Standing, totals: ClubTotals): number {
  return (points / pointsUnit + 2 * clubMean(totals)) / (weeks + 2);
}

/** The score as a whole number, exact: within one club and window scores compare as these do. */
export function exactScore({ weeks, points }: Standing, totals: ClubTotals): bigint {
  const sum = BigInt(points) * BigInt(totals.weeks) + 2n * totals.points;
  return sum * (sharedDivisor / BigInt(weeks + 2));
}

/**
 * With how many points a runner of `weeks` counted weeks has exactly this score. It need not be a whole
 * number: more than `floor` points are then a better score, and nobody has the same.
 */
export function pointsForScore(
  score: bigint,
  weeks: number,
  totals: ClubTotals,
): { floor: number; isWhole: boolean } {
  const divisor = sharedDivisor * BigInt(totals.weeks);
  if (divisor === 0n) return { floor: 0, isWhole: true };
  const points = score * BigInt(weeks + 2) - 2n * sharedDivisor * totals.points;
  const rest = ((points % divisor) + divisor) % divisor;
  return { floor: Number((points - rest) / divisor), isWhole: rest === 0n };
}
