import { describe, expect, test } from "vitest";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import type { Verdict } from "@/domain/streak/statement";
import { longestStreak, streakLength } from "@/domain/streak/streak-length";
import { localDateOf } from "@/domain/time-zone/zone";
import { currentWeek } from "@/domain/week/current-week";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks, weekOf, weeksBetween } from "@/domain/week/week";
import vectors from "@/tests/fixtures/streaks/vectors-streak.json";
import { firstWeek, runFact, weekFacts } from "./week-facts-builder";

const letters: Record<string, Verdict> = {
  k: "kept",
  r: "kept-with-reserve",
  c: "kept-with-cover",
  y: "kept-with-recovery",
  p: "paused",
  m: "missed",
  o: "open",
};

/** Consecutive weeks spelt by the letters above; a dash is a week without a commitment. */
function lines(spelt: string) {
  return [...spelt].flatMap((letter, index) => {
    const verdict = letters[letter];
    return verdict ? [{ week: addWeeks(firstWeek, index), verdict }] : [];
  });
}

test.each([
  ["", 0, 0],
  ["k", 1, 1],
  ["krcy", 4, 4],
  ["kkm", 0, 2],
  ["kkmk", 1, 2],
  ["kkpk", 3, 3],
  ["kkpp", 2, 2],
  ["ppp", 0, 0],
  ["kko", 2, 2],
  ["kkok", 3, 3],
  ["mo", 0, 0],
  ["kk-k", 1, 2],
  ["kkmkkkpmk", 1, 3],
])("%j is a streak of %i, at best %i", (spelt, length, longest) => {
  expect(streakLength(lines(spelt))).toBe(length);
  expect(longestStreak(lines(spelt))).toBe(longest);
});

/** The weeks of a vector, from its first run's to the running one, with one run a week promised. */
function factsOf({ activities, now }: (typeof vectors)[number]) {
  const runs = activities.map(({ startUtc, zone }, index) =>
    runFact(localDateOf(Date.parse(startUtc), zone), { id: `${index}`, zone }),
  );
  const first = runs.map((run) => weekOf(run.localDate)).sort()[0] ?? firstWeek;
  const running = currentWeek(Date.parse(now.utc), now.zone);
  return Array.from({ length: weeksBetween(first, running) + 1 }, (_, index) => {
    const week = addWeeks(first, index);
    const ofWeek = runs.filter((run) => weekOf(run.localDate) === week);
    return weekFacts(week, 1, [], { runs: ofWeek });
  });
}

describe("the vectors, with one run a week promised", () => {
  const isoWeeks = vectors.filter(({ weekStart }) => weekStart === "MO");
  const brokenAtOnce = "One minute later it is broken";

  test("all but the one whose weeks begin on Sunday apply", () => {
    expect(vectors).toHaveLength(15);
    expect(isoWeeks).toHaveLength(14);
  });

  test.each(isoWeeks)("$name", (vector) => {
    const statements = settleWeeks(factsOf(vector), Date.parse(vector.now.utc));
    const withRuns = statements.filter(({ votes }) => votes > 0).map(({ week }) => week);
    expect(withRuns).toEqual(vector.expect.weekStarts);
    expect(longestStreak(statements)).toBe(vector.expect.longestWeekStreak);
    if (vector.name !== brokenAtOnce) {
      expect(streakLength(statements)).toBe(vector.expect.currentWeekStreak);
    }
  });

  test("an empty week breaks the streak only when it has settled, not a minute after it ended", () => {
    const vector = vectors.find(({ name }) => name === brokenAtOnce);
    if (!vector) throw new Error("The vector is gone.");
    const facts = factsOf(vector);
    const empty = addWeeks(facts[0]?.week ?? firstWeek, 3);
    expect(streakLength(settleWeeks(facts, Date.parse(vector.now.utc)))).toBe(3);
    expect(streakLength(settleWeeks(facts, settlesAt(empty) - 1))).toBe(3);
    expect(streakLength(settleWeeks(facts, settlesAt(empty)))).toBe(0);
  });
});
