import { describe, expect, test } from "vitest";
import { daysLeftIn, streakWords, weekSentence } from "@/components/streaks/standing-words";
import { localDate } from "@/domain/time-zone/local-date";

type Line = Parameters<typeof weekSentence>[0];
const monday = localDate("2026-11-16") as Line["week"];
const line = (part: Partial<Line> = {}): Line => ({
  week: monday,
  verdict: "open",
  comeback: false,
  committedDays: 4,
  runDays: 0,
  recoveryDays: 0,
  keptDays: 0,
  filledBy: [],
  reservesLeft: 2,
  votes: 0,
  settled: false,
  rulesVersion: 1,
  corrected: false,
  ...part,
});
const kept = (days: number, part: Partial<Line> = {}) =>
  line({ keptDays: days, runDays: days, ...part });

describe("what the running week asks", () => {
  test("today is among the days that are left, until a run of today counts", () => {
    expect(daysLeftIn(monday, monday, false)).toBe(7);
    expect(daysLeftIn(monday, localDate("2026-11-22"), false)).toBe(1);
    expect(daysLeftIn(monday, localDate("2026-11-22"), true)).toBe(0);
  });

  test.each([
    [kept(1), 7, "3 more days by Sunday keep it."],
    [kept(3), 3, "One more day by Sunday keeps it."],
    [kept(3), 1, "A run today keeps it."],
    [kept(2), 1, "A run today, and a reserve fills the last one."],
    [kept(1), 2, "2 more days, and a reserve fills the last one."],
    [kept(3), 0, "A reserve fills the missing day when the week settles."],
  ])("with %j and the days left it is said in one sentence", (week, left, sentence) => {
    expect(weekSentence(week, left)).toBe(sentence);
  });

  test.each([
    [kept(0), 0],
    [kept(1), 1],
    [kept(3, { reservesLeft: 0 }), 0],
  ])("a week that cannot be kept any more is answered without blame", (week, left) => {
    const sentence = weekSentence(week, left);
    expect(sentence).toBe("A run still counts as a vote, and next week starts fresh.");
    expect(sentence).not.toMatch(/miss|fail|lost|broke/i);
  });

  test("kept, come back and paused each have their own word", () => {
    expect(weekSentence(kept(4, { verdict: "kept" }), 2)).toContain("extra");
    expect(weekSentence(kept(4, { verdict: "kept", comeback: true }), 2)).toContain("comeback");
    expect(weekSentence(line({ verdict: "paused" }), 2)).toContain("Paused");
  });

  test("a streak of one is a week, of none an invitation", () => {
    expect([0, 1, 2].map(streakWords)).toEqual([
      "Your next kept week starts a streak",
      "1 week kept",
      "2 weeks in a row",
    ]);
  });
});
