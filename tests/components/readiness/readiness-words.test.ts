import { expect, test } from "vitest";
import { adviceTitle, weekSafety } from "@/components/readiness/readiness-words";
import type { Outputs } from "@/server/router";

type Today = Outputs["readiness"]["today"];
const check = {
  dread: "fine",
  legs: "fine",
  sleep: "good",
  restingRate: null,
  trouble: null,
  advice: "rest",
  signs: [],
  professional: false,
} as const satisfies NonNullable<Today["check"]>;
const open = { keptDays: 2, committedDays: 4, kept: false, paused: false, daysAfterToday: 3 };
const today = (week: Today["week"]) =>
  ({ today: "2026-11-24", check, readings: 0, week }) as unknown as Today;

test("rest is told as safe, in grammar, whatever the week", () => {
  const says = [
    null,
    open,
    { ...open, keptDays: 3 },
    { ...open, keptDays: 3, daysAfterToday: 1 },
    { ...open, daysAfterToday: 1 },
    { ...open, kept: true },
    { ...open, paused: true },
  ].map((week) => weekSafety(today(week)));
  expect(says[1]).toContain("2 runs keep this week, and 3 days of it are still to come");
  expect(says[2]).toContain("one run keeps this week");
  expect(says[3]).toContain("1 day of it is still to come");
  expect(says[4]).toContain("Nobody is told why");
  expect(says.join(" ")).not.toMatch(/fail|lose your|broken|behind|must/i);
});

test("a professional goes before everything in the title", () => {
  expect(adviceTitle({ ...check, professional: true })).toBe("Rest, and ask for help");
  expect(adviceTitle({ ...check, advice: "floor" })).toBe("Easy and short, if you like");
});
