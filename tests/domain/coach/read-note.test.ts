import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { moodOf, noteSigns } from "@/domain/coach/read-note";

const linesOf = (name: string) =>
  readFileSync(`tests/fixtures/coach/notes/${name}.txt`, "utf8").trim().split("\n");

const red = linesOf("red").map((line) => {
  const [sign = "", note = ""] = line.split(" | ");
  return { sign, note };
});
const ordinary = linesOf("ordinary");
const grave = ["chest-or-breath", "fainting", "self-harm", "disordered-eating"];

test("there are at least two hundred labelled notes, of every kind", () => {
  expect(red.length + ordinary.length).toBeGreaterThanOrEqual(200);
  expect(new Set(red.map(({ sign }) => sign)).size).toBe(8);
});

test("no note with a sign of trouble is taken for an ordinary one", () => {
  expect(red.filter(({ note }) => moodOf([note]) === "ordinary")).toEqual([]);
});

test("what a doctor should look at is never answered by the coach alone", () => {
  const coached = red.filter(
    ({ sign, note }) => grave.includes(sign) && moodOf([note]) !== "medical",
  );
  expect(coached).toEqual([]);
});

test("at most one ordinary note in twenty mutes the coach", () => {
  const muted = ordinary.filter((note) => moodOf([note]) !== "ordinary");
  expect(muted.length / ordinary.length, muted.join("\n")).toBeLessThanOrEqual(0.05);
});

test("the gravest of several notes decides, in any spelling", () => {
  expect(moodOf(["Lovely sunrise", "KNEE HURTS"])).toBe("gentle");
  expect(moodOf(["knee hurts", "I couldn’t  breathe"])).toBe("medical");
  expect(moodOf([])).toBe("ordinary");
  expect(noteSigns("Fainted, and my knee hurts")).toEqual(["fainting", "injury"]);
});

test("a long hostile note is read in no time", () => {
  const started = performance.now();
  for (const piece of ["chest ", "knee ", "can't ", "a", "heart "]) noteSigns(piece.repeat(2_000));
  expect(performance.now() - started).toBeLessThan(1_500);
});
