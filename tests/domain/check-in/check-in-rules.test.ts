import { expect, test } from "vitest";
import { checkInWeek } from "@/domain/check-in/check-in-week";
import { fallsTwice } from "@/domain/check-in/falls-twice";
import { localDate } from "@/domain/time-zone/local-date";
import { type WeekStart, weekOf } from "@/domain/week/week";

test.each([
  ["2026-11-26", "2026-11-16"],
  ["2026-11-27", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2026-11-30", "2026-11-23"],
  ["2026-12-03", "2026-11-23"],
])("on %s the questions are about the week of %s", (today, week) => {
  expect(checkInWeek(localDate(today))).toBe(week);
});

const week = (date: string): WeekStart => weekOf(localDate(date));
const said = (...moods: (number | null)[]) =>
  moods.flatMap((mood, at) =>
    mood === null ? [] : [{ week: week(`2026-11-${String(2 + 7 * at).padStart(2, "0")}`), mood }],
  );

test.each([
  [[5, 3, 1], true],
  [[1, 4, 3, 2], true],
  [[3, 3, 1], false],
  [[5, 3, 3], false],
  [[5, 3, 4], false],
  [[5, 3], false],
  [[5, null, 3, 1], false],
  [[], false],
])("weeks of %j fall twice: %s", (moods, falls) => {
  expect(fallsTwice(said(...moods))).toBe(falls);
  expect(fallsTwice(said(...moods).toReversed())).toBe(falls);
});
