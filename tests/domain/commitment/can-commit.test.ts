import { expect, test } from "vitest";
import { canCommit, commitSentence } from "@/domain/commitment/can-commit";
import { localDate } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";

const today = localDate("2026-11-22");
const thisWeek = weekOf(today);
const span = (from: number, weeks: number) => ({ startsOn: addWeeks(thisWeek, from), weeks });

test.each([
  ["this week", span(0, 4), []],
  ["twelve weeks ahead", span(12, 52), []],
  ["right after the one that ends", span(2, 4), [span(-2, 4)]],
  ["right before the next one", span(0, 4), [span(4, 4)]],
])("a commitment may begin %s", (_, next, existing) => {
  expect(canCommit(next, { existing, today })).toEqual({ ok: true });
});

test.each([
  ["last week", span(-1, 4), [], "begins-in-the-past"],
  ["thirteen weeks ahead", span(13, 4), [], "begins-too-far-ahead"],
  ["in the last week of another", span(1, 4), [span(-2, 4)], "already-committed"],
  ["so that it runs into another", span(0, 5), [span(4, 4)], "already-committed"],
  ["inside another", span(1, 1), [span(0, 10)], "already-committed"],
  ["around another", span(0, 10), [span(2, 1)], "already-committed"],
] as const)("a commitment may not begin %s", (_, next, existing, reason) => {
  expect(canCommit(next, { existing, today })).toEqual({ ok: false, reason });
  expect(commitSentence(reason)).toMatch(/^[A-Z].*\.$/);
});
