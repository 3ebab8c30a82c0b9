import { expect, test } from "vitest";
import type { RepeatRule } from "@/domain/recurrence/repeat-rule";
import { repeatWords } from "@/domain/recurrence/repeat-words";
import { localDate } from "@/domain/time-zone/local-date";

test.each([
  [
    { every: "week", interval: 1, weekdays: [4, 2], end: { kind: "never" } },
    "Every Tuesday and Thursday",
  ],
  [
    { every: "week", interval: 2, weekdays: [1, 3, 5], end: { kind: "count", count: 6 } },
    "Every 2nd week on Monday, Wednesday and Friday, 6 times",
  ],
  [
    {
      every: "month",
      interval: 1,
      nth: 1,
      weekday: 7,
      end: { kind: "until", date: localDate("2026-12-06") },
    },
    "First Sunday of the month, until 6 Dec",
  ],
  [
    { every: "month", interval: 3, nth: -1, weekday: 6, end: { kind: "never" } },
    "Last Saturday of every 3rd month",
  ],
] satisfies [RepeatRule, string][])("%j reads %s", (rule, words) => {
  expect(repeatWords(rule, "en-GB")).toBe(words);
});
