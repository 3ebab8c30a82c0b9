import { describe, expect, test } from "vitest";
import { daysOfRow, rankWords, scorePoints } from "@/domain/leaderboard/board-words";

describe("words of the board", () => {
  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [21, "21st"],
    [113, "113th"],
  ])("rank %i is spoken %s", (rank, words) => {
    expect(rankWords(rank)).toBe(words);
  });

  test("a score of 1 is a hundred points", () => {
    expect(scorePoints(1)).toBe("100.0");
    expect(scorePoints(2 / 3)).toBe("66.7");
  });

  test("days beyond the promise and paused weeks are not in the row's days", () => {
    const weeks = [
      { keptDays: 5, committedDays: 3, paused: false },
      { keptDays: 1, committedDays: 3, paused: false },
      { keptDays: 0, committedDays: 3, paused: true },
    ];
    expect(daysOfRow(weeks)).toEqual({ kept: 4, promised: 6 });
  });
});
