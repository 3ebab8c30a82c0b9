import { describe, expect, test } from "vitest";
import { lintCommitment, type RunningHabit } from "@/domain/goal/lint-commitment";

const runs = (medianRuns: number, weeksWithRuns = 6): RunningHabit => ({
  medianRuns,
  weeksWithRuns,
});
const days = (daysPerWeek: number | null, weeks: number | null = 8) => ({ daysPerWeek, weeks });

describe("a commitment as it is typed", () => {
  test.each([days(null), days(3, null), days(null, null)])(
    "is refused with a suggestion while it is vague",
    (draft) => {
      const lint = lintCommitment(draft, runs(3));
      expect(lint).toMatchObject({ level: "refused" });
      expect("sentence" in lint && lint.sentence).toContain("2 days a week for 8 weeks");
    },
  );

  test.each([
    [5, 6, "fine"],
    [5, 7, "warning"],
    [2, 3, "warning"],
    [2.5, 3, "fine"],
    [3, 3, "fine"],
    [1, 1, "fine"],
    [0, 1, "fine"],
    [0.5, 2, "warning"],
  ] as const)(
    "with a median of %d runs a week, %d days are judged as %s",
    (median, asked, level) => {
      expect(lintCommitment(days(asked), runs(median, 3)).level).toBe(level);
    },
  );

  test("is asked about when it is half of the habit or less", () => {
    expect(lintCommitment(days(2), runs(4))).toEqual({
      level: "question",
      sentence: "You usually run 4 times a week. Too easy?",
    });
    expect(lintCommitment(days(3), runs(5)).level).toBe("fine");
  });

  test("is left alone for a runner of whom no run is known", () => {
    for (const asked of [1, 4, 7]) {
      expect(lintCommitment(days(asked), runs(0, 0))).toEqual({ level: "fine" });
    }
  });

  test("says the habit in plain words", () => {
    const said = (median: number, asked: number) => {
      const lint = lintCommitment(days(asked), runs(median));
      return "sentence" in lint ? lint.sentence : "";
    };
    expect(said(0.5, 4)).toContain("less than once a week");
    expect(said(1, 4)).toContain("once a week");
    expect(said(2, 4)).toContain("twice a week");
    expect(said(3.5, 7)).toContain("3 or 4 times a week");
  });
});
