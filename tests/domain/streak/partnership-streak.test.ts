import fc from "fast-check";
import { expect, test } from "vitest";
import { partnershipStreak } from "@/domain/streak/partnership-streak";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import type { Verdict } from "@/domain/streak/statement";
import { streakLength } from "@/domain/streak/streak-length";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import { anyHistory, firstWeek } from "./week-facts-builder";

const letters: Record<string, Verdict> = {
  k: "kept",
  r: "kept-with-reserve",
  p: "paused",
  m: "missed",
  o: "open",
};

/** Consecutive weeks spelt by the letters above, settled unless open; a dash is a week without a commitment. */
function lines(spelt: string) {
  return [...spelt].flatMap((letter, index) => {
    const verdict = letters[letter];
    return verdict
      ? [{ week: addWeeks(firstWeek, index), verdict, settled: verdict !== "open" }]
      : [];
  });
}

test.each([
  ["both kept", "kkk", "krk", 3],
  ["one missed", "kkk", "kmk", 1],
  ["one paused", "kkk", "kpk", 2],
  ["one paused, the other missed", "kkk", "kpk", 2],
  ["a miss breaks it also where the other was paused", "kpk", "kmk", 1],
  ["the running week open for one", "kkk", "kko", 2],
  ["one began later", "kkk", "-kk", 2],
  ["one ended their commitment in a settled week", "kkk", "kk-", 0],
  ["one has none in a week that is still open", "kko", "kk-", 2],
  ["neither has begun", "", "", 0],
])("%s", (_, a, b, length) => {
  expect(partnershipStreak(lines(a), lines(b))).toBe(length);
  expect(partnershipStreak(lines(b), lines(a))).toBe(length);
});

test("two who share a streak never have more of it than either alone", () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, fc.nat(14), (factsA, factsB, weeks) => {
      const now = settlesAt(addWeeks(firstWeek, weeks));
      const a = settleWeeks(factsA, now);
      const b = settleWeeks(factsB, now);
      const together = partnershipStreak(a, b);
      expect(together).toBeLessThanOrEqual(streakLength(a));
      expect(together).toBeLessThanOrEqual(streakLength(b));
      expect(partnershipStreak(a, a)).toBe(streakLength(a));
    }),
  );
});
