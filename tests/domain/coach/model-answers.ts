import { readFileSync } from "node:fs";
import type { ModelAnswer } from "@/domain/coach/check-answer";
import { type FactId, type FactSheet, fact } from "@/domain/coach/fact";
import { factPhrases } from "@/domain/coach/fact-phrases";

const outOf = { kind: "out-of", value: 4 } as const;
const lately = (value: number) => ({ kind: "last-weeks", value }) as const;
const shared = { mood: "ordinary", readiness: null, unit: "km", locale: "en-GB" } as const;

/** A sheet of each situation in which a model may be asked, with facts of every kind that can stand in it. */
export const modelSheets: Readonly<Record<string, FactSheet>> = {
  kept: {
    ...shared,
    occasion: "week-closed",
    verdict: "kept",
    facts: [
      fact("kept-days", 4, "days", { base: outOf }),
      fact("streak", 11, "weeks"),
      fact("longest-streak", 11, "weeks"),
      fact("votes", 5, "votes"),
      fact("runs", 6, "runs"),
      fact("runs-change", 2, "runs", { base: { kind: "week-before", value: 4 } }),
      fact("time", 9_120, "seconds"),
      fact("time-change", 20, "percent", { base: { kind: "usual-week", value: 7_600 } }),
      fact("distance", 26_400, "metres"),
      fact("longest-run", 3_900, "seconds", { base: lately(7) }),
      fact("favourite-day", 6, "weeks", { base: lately(8), subject: "Wednesday" }),
      fact("early-start", 9, "weeks", { base: lately(10) }),
    ],
  },
  run: {
    ...shared,
    occasion: "run-finished",
    verdict: "open",
    facts: [
      fact("time", 2_520, "seconds"),
      fact("distance", 7_400, "metres"),
      fact("progress", 2, "days", { base: outOf }),
      fact("days-left", 2, "days"),
      fact("longest-run", 2_520, "seconds", { base: lately(5) }),
      fact("run-count", 75, "runs"),
    ],
  },
  free: {
    ...shared,
    occasion: "week-closed",
    verdict: null,
    facts: [
      fact("runs", 3, "runs"),
      fact("time", 5_400, "seconds"),
      fact("distance", 15_200, "metres"),
    ],
  },
  back: {
    ...shared,
    occasion: "comeback",
    verdict: "kept",
    facts: [
      fact("time", 1_800, "seconds"),
      fact("progress", 4, "days", { base: outOf }),
      fact("comeback", 1, "none"),
    ],
  },
  ahead: {
    ...shared,
    occasion: "before-run",
    verdict: "open",
    facts: [
      fact("planned", 1_800, "seconds", { subject: "tomorrow" }),
      fact("progress", 2, "days", { base: outOf }),
      fact("days-left", 2, "days"),
      fact("floor", 600, "seconds"),
    ],
  },
};

/** The sheet whose facts a line of slots can be filled from. */
export function sheetFor(line: string): FactSheet | undefined {
  const slots = [...line.matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot);
  const has = (sheet: FactSheet, slot: string) =>
    sheet.facts.some((one) => slot in factPhrases(one, sheet));
  return Object.values(modelSheets).find((sheet) => slots.every((slot) => has(sheet, slot)));
}

/** A line of slots as a model's answer over a sheet: each sentence names the facts of its phrases. */
export function answerOf(line: string, sheet: FactSheet): ModelAnswer {
  const sentences = line.split(/(?<=[.!?])\s+/).map((sentence) => {
    const facts: FactId[] = [];
    const text = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const found = sheet.facts.find((one) => slot in factPhrases(one, sheet));
      if (!found) return slot;
      facts.push(found.id);
      return factPhrases(found, sheet)[slot] ?? slot;
    });
    return { text: text.charAt(0).toUpperCase() + text.slice(1), facts };
  });
  return { sentences };
}

/** Texts as a model writes them that keeps to the facts; by hand, without a look at the vocabulary. */
export const honestLines = readFileSync("tests/fixtures/coach/honest.txt", "utf8")
  .trim()
  .split("\n");
