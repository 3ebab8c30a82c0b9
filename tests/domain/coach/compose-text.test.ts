import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeText } from "@/domain/coach/compose-text";
import { type FactSheet, fact } from "@/domain/coach/fact";
import { voiceFor } from "@/domain/coach/persona";
import { personas } from "@/domain/coach/persona-names";
import { longestText, validateText } from "@/domain/coach/validate-text";
import { arbitrarySheet } from "./arbitrary-sheet";

const base = { kind: "out-of", value: 4 } as const;
const week: FactSheet = {
  occasion: "week-closed",
  verdict: "kept",
  mood: "ordinary",
  readiness: null,
  unit: "km",
  locale: "en-GB",
  facts: [
    fact("kept-days", 4, "days", { base }),
    fact("streak", 11, "weeks"),
    fact("early-start", 6, "weeks", { base: { kind: "last-weeks", value: 7 } }),
    fact("partner", 3, "days", { base: { kind: "out-of", value: 3 }, subject: "Jonas" }),
  ],
};
const run: FactSheet = {
  ...week,
  occasion: "run-finished",
  verdict: "open",
  facts: [
    fact("time", 2520, "seconds"),
    fact("progress", 2, "days", { base }),
    fact("days-left", 2, "days"),
  ],
};
const planned = fact("planned", 1800, "seconds", { subject: "today" });
const before: FactSheet = {
  ...run,
  occasion: "before-run",
  facts: [planned, fact("days-left", 2, "days"), fact("floor", 600, "seconds")],
};
const checkIn: FactSheet = {
  ...week,
  occasion: "check-in",
  facts: [
    fact("kept-days", 4, "days", { base }),
    fact("together", 5, "weeks", { subject: "Jonas" }),
  ],
};
const comeback: FactSheet = {
  ...run,
  occasion: "comeback",
  verdict: "kept",
  facts: [fact("progress", 4, "days", { base }), fact("comeback", 1, "none")],
};
const seed = "runner";

describe.each(personas)("%s", (persona) => {
  test("says only what the facts hold, on any sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet, fc.nat(5000), fc.nat(9), (sheet, ordinal, wording) => {
        const { text } = composeText(sheet, { persona, seed, ordinal, wording });
        expect([text, validateText(text, sheet)]).toEqual([text, { ok: true }]);
        expect(text.length).toBeLessThanOrEqual(longestText);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test.each([
    ["a closed week", week],
    ["a closed week that fell short", { ...week, verdict: "open" as const }],
    ["a week without a promise and without a run", { ...week, verdict: null, facts: [] }],
    ["a pause", { ...week, verdict: "paused" as const }],
    ["a run", run],
    ["a run that keeps the week", { ...run, verdict: "kept" as const }],
    ["a run without a promise", { ...run, verdict: null, facts: run.facts.slice(0, 1) }],
    ["a comeback", comeback],
    ["the time before a run", before],
    ["the time before an easy run", { ...before, readiness: "floor" as const }],
    ["a check-in", checkIn],
    ["trouble", { ...week, mood: "gentle" as const }],
  ])("has at least forty texts for %s", (_what, sheet) => {
    const texts = Array.from({ length: 400 }, (_, at) => {
      const choice = { persona, seed: `${at % 20}`, ordinal: Math.floor(at / 20) };
      return composeText(sheet, choice).text;
    });
    expect(new Set(texts).size).toBeGreaterThanOrEqual(40);
  });

  test("never says a sentence twice in a row to the same runner, whatever the weeks were like", () => {
    const verdicts = fc.constantFrom("kept", "open", "paused", "missed", "kept-with-reserve", null);
    const weeks = fc.array(fc.tuple(verdicts, fc.integer({ min: 1, max: 3 })), { minLength: 20 });
    fc.assert(
      fc.property(weeks, (lived) => {
        let [ordinal, avoid] = [2900, [] as string[]];
        let before = new Set<string>();
        for (const [verdict, step] of lived) {
          const choice = { persona, seed, ordinal, avoid };
          const { sentences } = composeText({ ...week, verdict } as FactSheet, choice);
          const said = sentences.map(({ text }) => text);
          expect(said.filter((text) => before.has(text))).toEqual([]);
          before = new Set(said);
          avoid = sentences.map(({ id }) => id);
          ordinal += step;
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test("run after run no sentence comes twice in a row, whatever the runs were", () => {
    const verdicts = fc.constantFrom("open" as const, "kept" as const, null);
    const facts = fc.subarray(run.facts.slice(), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(verdicts, facts), { minLength: 12 }),
        fc.nat(400),
        (runs, from) => {
          let before = new Set<string>();
          for (const [at, [verdict, own]] of runs.entries()) {
            const sheet = { ...run, verdict, facts: own };
            const { sentences } = composeText(sheet, { persona, seed, ordinal: from + at });
            const said = sentences.map(({ id }) => id);
            expect(said.filter((id) => before.has(id))).toEqual([]);
            before = new Set(said);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("another wording is another text over the same facts", () => {
    const say = (wording: number) => composeText(week, { persona, seed, ordinal: 3, wording });
    const texts = [0, 1, 2, 3, 4].map((wording) => say(wording).text);
    expect(new Set(texts).size).toBe(5);
    expect(say(1).sentences.flatMap(({ factIds }) => factIds)).toEqual(
      say(0).sentences.flatMap(({ factIds }) => factIds),
    );
  });
});

test("each occasion has forty sentences and hundreds of texts in every voice, none borrowed from another tone", () => {
  const occasions = {
    "run-finished": ["done", "going", "loose"],
    "week-closed": ["kept", "short", "paused", "free", "quiet"],
    comeback: ["back"],
    "before-run": ["ahead", "easy"],
    "check-in": ["talk"],
  } as const;
  for (const persona of personas) {
    const { frames, bodies, softBodies = {} } = voiceFor(persona, "kept");
    const framed = Object.values(frames).flatMap(({ openings, closings }) => [
      ...openings,
      ...closings,
    ]);
    expect(new Set(framed).size).toBe(framed.length);
    const spoken = [bodies, softBodies].flatMap((all) => Object.values(all)).flat().length;
    for (const [occasion, tones] of Object.entries(occasions)) {
      const own = tones.map((tone) => frames[tone] ?? { openings: [], closings: [] });
      const sentences = own.flatMap(({ openings, closings }) => [...openings, ...closings]).length;
      const texts = own.map(({ openings, closings }) => openings.length * closings.length);
      expect([occasion, sentences + spoken > 70, Math.min(...texts) >= 30]).toEqual([
        occasion,
        true,
        true,
      ]);
    }
  }
});

test("after signs of trouble all personas speak in the same plain voice and name no figure", () => {
  for (const mood of ["gentle", "lasting", "medical"] as const) {
    const texts = personas.map(
      (persona) => composeText({ ...week, mood }, { persona, seed, ordinal: 1 }).sentences,
    );
    const plain = Array.from({ length: 300 }, (_, ordinal) =>
      composeText({ ...week, mood }, { persona: "jakes", seed: `${ordinal}`, ordinal }),
    );
    for (const { text } of plain) {
      expect(text).not.toMatch(/\d|!|shoes|promise simple|show up|carry on|go\b/i);
      if (mood === "lasting") expect(text).toMatch(/doctor|professional|qualified/);
      if (mood === "medical") expect(text).toMatch(/doctor|medical|emergency/);
    }
    expect(texts.every((sentences) => sentences.length === 2)).toBe(true);
  }
});

test("a short week is told without a partner's kept one beside it and without a zero", () => {
  const short = { ...week, verdict: "open" as const };
  const none = { ...short, facts: [fact("kept-days", 0, "days", { base })] };
  for (const persona of personas) {
    for (let ordinal = 0; ordinal < 30; ordinal += 1) {
      expect(composeText(short, { persona, seed, ordinal }).text).not.toContain("Jonas");
      expect(composeText(none, { persona, seed, ordinal }).text).not.toMatch(/\d/);
    }
  }
});
