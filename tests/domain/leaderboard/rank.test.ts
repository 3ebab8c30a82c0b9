import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRows } from "@/domain/leaderboard/rank";

type Row = { id: number; score: number };
const rows = (...scores: number[]): Row[] => scores.map((score, id) => ({ id, score }));
const byScore = ({ score }: Row) => score;

test("equal scores share a rank, and the next one counts those before it", () => {
  expect(rankRows(rows(5, 7, 5, 9), byScore).map(({ id, rank }) => [id, rank])).toEqual([
    [3, 1],
    [1, 2],
    [0, 3],
    [2, 3],
  ]);
  expect(rankRows(rows(9, 7, 7, 1), byScore).map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});

test("a rank is one more than the number of better scores, whatever the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 }), (scores) => {
      const ranked = rankRows(rows(...scores), ({ score }) => BigInt(score));
      expect(ranked).toHaveLength(scores.length);
      for (const { score, rank } of ranked) {
        expect(rank).toBe(1 + scores.filter((other) => other > score).length);
      }
      expect(ranked.map(({ rank }) => rank)).toEqual(
        ranked.map(({ rank }) => rank).sort((a, b) => a - b),
      );
      const reversed = rankRows(rows(...scores).reverse(), byScore);
      const byId = (list: typeof ranked) => list.map(({ id, rank }) => `${id}:${rank}`).sort();
      expect(byId(reversed)).toEqual(byId(ranked));
    }),
  );
});
