import { expect, test } from "vitest";
import { judge, type Marks, sentence } from "@/scripts/lighthouse/marks";

const good: Marks = {
  page: "home",
  performance: 97,
  accessibility: 100,
  bestPractices: 100,
  shift: 0.001,
  largestPaintMs: 1_500,
  blockedMs: 40,
  faults: [],
};

test("speed is judged by the middle of the looks, for it varies", () => {
  const looks = [{ ...good, performance: 60 }, good, { ...good, performance: 99 }];
  const { marks, misses } = judge("home", looks);
  expect([marks.performance, misses]).toEqual([97, []]);
});

test("what does not vary is judged by its worst", () => {
  const looks = [good, { ...good, accessibility: 98, shift: 0.05, faults: ["label"] }];
  const verdict = judge("home", looks);
  expect(verdict.misses).toEqual([
    "accessibility is under 100",
    "the layout shifts by 0.02 or more",
  ]);
  expect(sentence(verdict)).toContain("label");
});

test("a page that nobody looked at has no verdict", () => {
  expect(() => judge("board", [good])).toThrow("board");
});
