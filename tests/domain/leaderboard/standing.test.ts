import fc from "fast-check";
import { expect, test } from "vitest";
import { pointsUnit } from "@/domain/leaderboard/points";
import {
  clubMean,
  clubTotals,
  exactScore,
  pointsForScore,
  type Standing,
  windowScore,
} from "@/domain/leaderboard/standing";

const standing = (...points: number[]): Standing => ({
  weeks: points.length,
  points: points.reduce((sum, p) => sum + Math.round(p * pointsUnit), 0),
});

const anyPoints = fc.array(
  fc.integer({ min: 0, max: 35 }).map((n) => n / 28),
  { maxLength: 4 },
);
const anyClub = fc.array(
  anyPoints.map((points) => standing(...points)),
  { minLength: 1, maxLength: 12 },
);

test("a score is (sum of p + 2 m) / (weeks + 2)", () => {
  const totals = { weeks: 10, points: BigInt(pointsUnit) * 6n };
  expect(clubMean(totals)).toBeCloseTo(0.6, 12);
  expect(windowScore(standing(1, 1, 0.5, 1), totals)).toBeCloseTo((3.5 + 1.2) / 6, 12);
});

test("without a week to count a runner stands at the club's mean", () => {
  expect(clubMean(clubTotals([]))).toBe(0);
  const totals = clubTotals([standing(), standing(0.7)]);
  expect(windowScore(standing(), totals)).toBeCloseTo(0.7, 12);
});

test("a score lies between a runner's own mean and the club's", () => {
  fc.assert(
    fc.property(anyClub, (club) => {
      const totals = clubTotals(club);
      const mean = clubMean(totals);
      for (const one of club) {
        const own = one.weeks === 0 ? mean : one.points / one.weeks / pointsUnit;
        const score = windowScore(one, totals);
        expect(score).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(own, mean) + 1e-9);
      }
    }),
  );
});

test("exact scores stand to one another as scores do, in clubs of any size", () => {
  fc.assert(
    fc.property(anyClub, fc.integer({ min: 1, max: 1_000_000 }), (club, times) => {
      const one = clubTotals(club);
      const totals = { weeks: one.weeks * times, points: one.points * BigInt(times) };
      for (const a of club) {
        for (const b of club) {
          const difference = windowScore(a, totals) - windowScore(b, totals);
          const exact = exactScore(a, totals) - exactScore(b, totals);
          if (exact === 0n) expect(Math.abs(difference)).toBeLessThan(1e-12);
          else if (Math.abs(difference) > 1e-12) expect(difference > 0).toBe(exact > 0n);
        }
      }
    }),
  );
});

test("sums of thirds and sevenths in another order are a tie", () => {
  const club = [standing(1 / 3, 2 / 3, 1 / 7, 6 / 7), standing(1, 1, 0, 0)];
  const totals = clubTotals(club);
  expect(club.map((one) => exactScore(one, totals))).toEqual([
    exactScore(standing(0.5, 0.5, 0.5, 0.5), totals),
    exactScore(standing(0.5, 0.5, 0.5, 0.5), totals),
  ]);
});

test("the points that a score stands for divide better scores from others, for any number of weeks", () => {
  fc.assert(
    fc.property(anyClub, (club) => {
      const totals = clubTotals(club);
      for (const a of club) {
        const score = exactScore(a, totals);
        for (const b of club) {
          const { floor, isWhole } = pointsForScore(score, b.weeks, totals);
          expect(b.points > floor).toBe(exactScore(b, totals) > score);
          expect(isWhole && b.points === floor).toBe(exactScore(b, totals) === score);
        }
      }
    }),
  );
});
