import { expect, test } from "vitest";
import { type BeforeRunInput, beforeRunSheet } from "@/domain/coach/before-run-sheet";
import { checkInSheet } from "@/domain/coach/check-in-sheet";
import { composeText } from "@/domain/coach/compose-text";
import { factOf } from "@/domain/coach/fact";
import { weekSheet } from "@/domain/coach/week-sheet";
import { addDays, localDate } from "@/domain/time-zone/local-date";
import { weekdayName } from "@/domain/time-zone/weekday-name";
import { weekOf } from "@/domain/week/week";

const today = localDate("2026-11-18");
const line = {
  week: weekOf(today),
  verdict: "open" as const,
  comeback: false,
  committedDays: 4,
  keptDays: 2,
  filledBy: [],
  votes: 2,
};
const run = (daysAgo: number) => ({
  id: `${daysAgo}`,
  localDate: addDays(today, -daysAgo),
  movingSeconds: 2400,
  distanceMetres: 7000,
  counts: true,
  told: false,
});

function input(more: Partial<BeforeRunInput> = {}): BeforeRunInput {
  return {
    today,
    planned: { date: today, plannedMinutes: 30 },
    line,
    floorSeconds: 600,
    runs: [],
    readiness: null,
    mood: "ordinary",
    unit: "km",
    locale: "en-GB",
    ...more,
  };
}

test("before a run the coach knows the plan, the week and what counts in full", () => {
  const sheet = beforeRunSheet(input());
  expect(factOf(sheet, "planned")).toMatchObject({ value: 1800, subject: "today" });
  expect(factOf(sheet, "progress")).toMatchObject({ value: 2, base: { value: 4 } });
  expect(factOf(sheet, "days-left")?.value).toBe(2);
  expect(factOf(sheet, "floor")?.value).toBe(600);
  const { text } = composeText(sheet, { persona: "stone", seed: "s", ordinal: 1 });
  expect(text).toContain("30 min planned for today");
});

test("a plan is told by its day, and next week's says nothing of this week", () => {
  const on = (days: number) =>
    beforeRunSheet(input({ planned: { date: addDays(today, days), plannedMinutes: 45 } }));
  expect(factOf(on(1), "planned")?.subject).toBe("tomorrow");
  expect(factOf(on(3), "planned")?.subject).toBe("Saturday");
  expect(factOf(on(6), "days-left")).toBeNull();
  expect(weekdayName(localDate("1969-12-29"))).toBe("Monday");
});

test("a habit is named only before a run on its day", () => {
  const runs = [0, 7, 14, 21, 28, 35].map((ago) => run(ago + 1));
  const onDay = beforeRunSheet(
    input({ runs, planned: { date: addDays(today, 6), plannedMinutes: 20 } }),
  );
  expect(factOf(onDay, "favourite-day")?.subject).toBe("Tuesday");
  expect(factOf(beforeRunSheet(input({ runs })), "favourite-day")).toBeNull();
});

test("an easy day is told softly, without a plan there is nothing to name", () => {
  const easy = beforeRunSheet(input({ readiness: "floor", planned: null, line: null }));
  const { text } = composeText(easy, { persona: "jenna", seed: "s", ordinal: 1 });
  expect(text).toContain("10 min of running count in full");
  expect(factOf(easy, "planned")).toBeNull();
});

test("a check-in opens with one's own week, and leaves the partner's to the partner", () => {
  const sheet = checkInSheet(
    weekSheet({
      week: weekOf(today),
      statements: [line],
      runs: [run(1), run(0)],
      partners: [{ name: "Jonas", keptDays: 3, committedDays: 3, kept: true, togetherWeeks: 4 }],
      mood: "ordinary",
      unit: "km",
      locale: "en-GB",
    }),
  );
  expect(sheet.occasion).toBe("check-in");
  expect(factOf(sheet, "partner")).toBeNull();
  expect(factOf(sheet, "together")).toBeNull();
  const { text } = composeText(sheet, { persona: "jakes", seed: "s", ordinal: 1 });
  expect(text).toMatch(/2 of 4 days/);
});
