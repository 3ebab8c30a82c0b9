import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeText } from "@/domain/coach/compose-text";
import type { FactSheet } from "@/domain/coach/fact";
import { lexicon } from "@/domain/coach/lexicon";
import { modelMaySpeak } from "@/domain/coach/model-sheet";
import { modelWords } from "@/domain/coach/model-words";
import { personas } from "@/domain/coach/persona-names";
import { moodOf, noteSigns } from "@/domain/coach/read-note";
import { modelSheets } from "./model-answers";

const linesOf = (name: string) =>
  readFileSync(`tests/fixtures/coach/notes/${name}.txt`, "utf8").trim().split("\n");

const red = linesOf("red").map((line) => {
  const [sign = "", note = ""] = line.split(" | ");
  return { sign, note };
});
const ordinary = linesOf("ordinary");
const grave = ["chest-or-breath", "fainting", "self-harm", "disordered-eating"];

const push =
  /\b(push|pushing|harder|faster|through (it|the)|no excuses?|grind|hustle|fight|suffer\w*|must|tough(en)?|come on|keep (going|it up|showing)|one more|never (stop|quit)|earn(ed)? it|no pain)\b|!/i;

test("no text after a red note pushes, in any voice, and no model is asked", () => {
  const sheet = modelSheets.kept as FactSheet;
  for (const [at, { note }] of red.entries()) {
    const read = { ...sheet, mood: moodOf([note]) };
    expect([note, modelMaySpeak(read)]).toEqual([note, false]);
    for (const persona of personas) {
      const { text } = composeText(read, { persona, seed: note, ordinal: at });
      expect([note, push.exec(text)?.[0]]).toEqual([note, undefined]);
    }
  }
});

test("should a note be misread, there is still no word to push through pain with", () => {
  const words =
    "push pushing harder faster tougher toughen grind hustle fight suffer suffering must pain excuse excuses quit quitter weak lazy shame ignore";
  const known = words.split(" ").filter((word) => lexicon.has(word) || modelWords.has(word));
  expect(known).toEqual([]);
});

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
