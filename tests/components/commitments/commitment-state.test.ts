import { describe, expect, test } from "vitest";
import {
  currentTerms,
  phaseOf,
  phaseWords,
  plannedChange,
} from "@/components/commitments/commitment-state";
import { startsInWords } from "@/components/commitments/start-words";
import type { Commitment } from "@/domain/commitment/commitment";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";

const week = weekOf(localDate("2026-11-16"));
const terms = (daysPerWeek: number) => ({ daysPerWeek, standard: null, floorSeconds: 600 });
const commitment: Commitment = {
  id: "one",
  startsOn: week,
  weeks: 8,
  versions: [
    { fromWeek: week, terms: terms(4) },
    { fromWeek: addWeeks(week, 3), terms: terms(2) },
  ],
};

describe("how a commitment stands", () => {
  test("it is coming, running in its first and last week, and over on the Monday after", () => {
    expect(phaseOf(commitment, addWeeks(week, -1))).toBe("coming");
    expect(phaseOf(commitment, week)).toBe("running");
    expect(phaseOf(commitment, addWeeks(week, 7))).toBe("running");
    expect(phaseOf(commitment, addWeeks(week, 8))).toBe("over");
  });

  test("it asks what it begins with before it begins, and what it ended with after", () => {
    const days = [-1, 0, 2, 3, 8].map(
      (ahead) => currentTerms(commitment, addWeeks(week, ahead))?.daysPerWeek,
    );
    expect(days).toEqual([4, 4, 4, 2, 2]);
  });

  test("the words name the last day, not the Monday after", () => {
    expect(phaseWords(commitment, addWeeks(week, 2), "en-GB")).toBe(
      "Week 3 of 8, until Sun 10 Jan",
    );
    expect(phaseWords(commitment, addWeeks(week, -1), "en-GB")).toBe("8 weeks, from Mon 16 Nov");
  });

  test("a change that is planned is said until it holds", () => {
    expect(plannedChange(commitment, addWeeks(week, 2), "en-GB")).toBe(
      "From Mon 7 Dec: 2 days a week",
    );
    expect(plannedChange(commitment, addWeeks(week, 3), "en-GB")).toBeNull();
    expect(plannedChange(commitment, addWeeks(week, -1), "en-GB")).not.toContain("16 Nov");
  });

  test("the starts that are offered say how much of the week is left", () => {
    const outlook = { today: localDate("2026-11-22"), thisWeek: week, existing: [] };
    expect(startsInWords(outlook, "en-GB")).toMatchObject([
      { week, label: "This week", days: 1, detail: expect.stringContaining("last day") },
      { week: addWeeks(week, 1), label: "Next Monday", days: 7, most: 52 },
    ]);
  });
});
