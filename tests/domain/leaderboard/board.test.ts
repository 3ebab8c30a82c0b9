import { describe, expect, test } from "vitest";
import { type BoardEntry, clubBoard } from "@/domain/leaderboard/board";
import { medianRunsAWeek } from "@/domain/leaderboard/points";
import { settleWeeks } from "@/domain/streak/settle-weeks";
import { streakLength } from "@/domain/streak/streak-length";
import type { WeekFacts } from "@/domain/streak/week-facts";
import { settlesAt } from "@/domain/week/settlement";
import { addWeeks } from "@/domain/week/week";
import { day, firstWeek, weekFacts, weeksWith } from "../streak/week-facts-builder";

const now = settlesAt(addWeeks(firstWeek, 10));

/** A runner with these weeks, who ran so many times in each of the six weeks before they committed. */
function entry(
  runnerId: string,
  facts: readonly WeekFacts[],
  runsBefore: readonly number[],
): BoardEntry {
  const statements = settleWeeks(facts, now);
  return {
    runnerId,
    weeks: statements.map((statement) => ({
      ...statement,
      medianRuns: medianRunsAWeek(runsBefore),
    })),
    streakWeeks: streakLength(statements),
    runs: statements.reduce((total, { runIds }) => total + runIds.length, 0),
  };
}

const everyWeek = (runs: number) => Array.from({ length: 6 }, () => runs);
const ranks = (board: ReturnType<typeof clubBoard>) =>
  board.ranked.map(({ runnerId, rank }) => `${rank} ${runnerId}`);

describe("commitments kept", () => {
  const steady = entry("steady", weeksWith(3, [3, 3, 3, 3]), everyWeek(3));
  const sandbagger = entry("sandbagger", weeksWith(1, [5, 5, 5, 5]), everyWeek(5));
  const binge = entry("binge", weeksWith(3, [0, 0, 7, 0]), [0, 0, 7, 0, 0, 7]);

  test("the steady runner is ahead of the sandbagger and the binge runner", () => {
    expect(ranks(clubBoard("kept", [sandbagger, binge, steady]))).toEqual([
      "1 steady",
      "2 sandbagger",
      "3 binge",
    ]);
  });

  test("the scores follow the formula to the last digit", () => {
    const { ranked } = clubBoard("kept", [sandbagger, binge, steady]);
    const mean = (4 * 1 + 4 * 0.5 + 1.25) / 12;
    const scores = Object.fromEntries(ranked.map(({ runnerId, score }) => [runnerId, score]));
    expect(scores.steady).toBeCloseTo((4 + 2 * mean) / 6, 12);
    expect(scores.sandbagger).toBeCloseTo((2 + 2 * mean) / 6, 12);
    expect(scores.binge).toBeCloseTo((1.25 + 2 * mean) / 6, 12);
  });

  test("whoever keeps a commitment is ahead of who needed reserves for it", () => {
    const reserves = entry("reserves", weeksWith(3, [3, 2, 3, 2]), everyWeek(3));
    expect(reserves.streakWeeks).toBe(4);
    expect(ranks(clubBoard("kept", [reserves, steady]))).toEqual(["1 steady", "2 reserves"]);
  });

  test("days of recovery count as kept days", () => {
    const rested = weekFacts(firstWeek, 3, [0], {
      recoveryDates: [day(firstWeek, 2), day(firstWeek, 4)],
    });
    const { ranked } = clubBoard("kept", [entry("rested", [rested], everyWeek(3))]);
    expect(ranked[0]?.score).toBeCloseTo(1, 12);
  });

  test("a paused week is left out, so that illness costs no rank", () => {
    const ill = weekFacts(addWeeks(firstWeek, 4), 3, [], {
      pausedDates: [day(addWeeks(firstWeek, 4), 0)],
    });
    const paused = entry("paused", [...weeksWith(3, [3, 3, 3, 3]), ill], everyWeek(3));
    expect(ranks(clubBoard("kept", [paused, steady]))).toEqual(["1 paused", "1 steady"]);
  });

  test("one good week does not outweigh four", () => {
    const beginner = entry("beginner", weeksWith(3, [3]), everyWeek(3));
    expect(ranks(clubBoard("kept", [beginner, steady, binge]))[0]).toBe("1 steady");
  });

  test("a runner without a commitment that the club may see is listed below, without a rank", () => {
    const quiet: BoardEntry = { runnerId: "quiet", weeks: [], streakWeeks: 0, runs: 9 };
    const board = clubBoard("kept", [quiet, steady]);
    expect(ranks(board)).toEqual(["1 steady"]);
    expect(board.unranked).toEqual([quiet]);
    expect(clubBoard("kept", [steady]).ranked[0]?.score).toBe(board.ranked[0]?.score);
  });

  test("a corrected week stays visible as corrected", () => {
    const frozen = settleWeeks(weeksWith(3, [3]), now);
    const [changed] = settleWeeks(weeksWith(3, [2]), now, frozen);
    if (!changed) throw new Error("The week is gone.");
    const corrected: BoardEntry = { ...steady, weeks: [{ ...changed, medianRuns: 3 }] };
    expect(clubBoard("kept", [corrected, steady]).ranked.map((row) => row.corrected)).toEqual([
      true,
      false,
    ]);
  });

  test("an empty club has an empty board", () => {
    expect(clubBoard("kept", [])).toEqual({ ranked: [], unranked: [] });
  });
});

describe("other boards", () => {
  const returning = entry("returning", weeksWith(2, [2, 0, 2, 2]), everyWeek(2));
  const steady = entry("steady", weeksWith(2, [2, 2, 2, 2]), everyWeek(2));
  const free: BoardEntry = { runnerId: "free", weeks: [], streakWeeks: 0, runs: 30 };

  test("streak weeks rank by streak", () => {
    const board = clubBoard("streak", [returning, steady, free]);
    expect(board.ranked.map(({ runnerId, score }) => [runnerId, score])).toEqual([
      ["steady", 4],
      ["returning", 2],
    ]);
  });

  test("comebacks rank by comebacks in the window", () => {
    expect(ranks(clubBoard("comebacks", [steady, returning]))).toEqual(["1 returning", "2 steady"]);
  });

  test("runs rank everyone, with or without a commitment", () => {
    expect(ranks(clubBoard("runs", [returning, steady, free]))).toEqual([
      "1 free",
      "2 steady",
      "3 returning",
    ]);
  });
});
