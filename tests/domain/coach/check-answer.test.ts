import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAnswer, type ModelAnswer, readAnswer } from "@/domain/coach/check-answer";
import { composeText } from "@/domain/coach/compose-text";
import { type FactSheet, fact } from "@/domain/coach/fact";
import { factPhrases } from "@/domain/coach/fact-phrases";
import { claimWords } from "@/domain/coach/lexicon";
import { modelMaySpeak, modelSheet } from "@/domain/coach/model-sheet";
import { modelWords } from "@/domain/coach/model-words";
import { personas } from "@/domain/coach/persona-names";
import { arbitrarySheet } from "./arbitrary-sheet";
import { answerOf, honestLines, modelSheets, sheetFor } from "./model-answers";

const rounds = Number(process.env.COACH_LIES ?? 1_500);
const speakable = arbitrarySheet
  .map((sheet): FactSheet => ({ ...sheet, mood: "ordinary" }))
  .filter(modelMaySpeak);

/** A template's text as a model's answer: true, and within the rules. */
function trueAnswer(sheet: FactSheet, ordinal: number): ModelAnswer {
  const seen = modelSheet(sheet);
  const persona = personas[ordinal % 3] ?? "stone";
  const { sentences } = composeText(seen, { persona, seed: "s", ordinal });
  return { sentences: sentences.map(({ text, factIds }) => ({ text, facts: factIds })) };
}

type Part = ModelAnswer["sentences"][number];
type Lie = (part: Part, sheet: FactSheet, other: FactSheet) => Part | null;

const swap = (part: Part, from: RegExp, to: string): Part | null => {
  const text = part.text.replace(from, to);
  return text === part.text ? null : { ...part, text };
};
const more = (part: Part, words: string): Part => ({ ...part, text: `${part.text} ${words}` });
const phrasesOf = (sheet: FactSheet, id: string) =>
  sheet.facts
    .filter((one) => one.id === id)
    .flatMap((one) => Object.values(factPhrases(one, sheet)));

/** Each twists the first part of an answer that states a fact, or finds nothing to twist. */
const lies: Record<string, Lie> = {
  "wrong number": (part) => swap(part, /\d+/, "977"),
  "every number wrong": (part) => swap(part, /\d+/g, "98"),
  "number in words": (part) => swap(part, /\d+/, "seven"),
  "number written twice": (part) => swap(part, /\d+/, "1$&"),
  "wrong unit": (part) =>
    swap(part, /(?<=\d )days?\b/, "weeks") ??
    swap(part, /(?<=\d )(weeks?|votes?|runs?)\b/, "days") ??
    swap(part, / km| mi\b| min\b/, " h"),
  "another runner's figure": (part, sheet, other) => {
    const own = modelSheet(sheet).facts.flatMap((one) => Object.values(factPhrases(one, sheet)));
    const theirs = modelSheet(other)
      .facts.flatMap((one) => Object.values(factPhrases(one, other)))
      .find((phrase) => /\d/.test(phrase) && !own.some((said) => said.includes(phrase)));
    return theirs ? more(part, `That makes ${theirs}.`) : null;
  },
  "another runner's fact, by its id": (part, sheet, other) => {
    const strange = modelSheet(other).facts.find(
      ({ id }) => !modelSheet(sheet).facts.some((one) => one.id === id),
    );
    return strange ? { ...part, facts: [...part.facts, strange.id] } : null;
  },
  "invented session": (part) => more(part, "Your tempo intervals went well."),
  "invented race": (part) => more(part, "You ran a marathon."),
  "invented parkrun": (part) => more(part, "What a parkrun you had."),
  "swapped comparison": (part) => swap(part, /\b(more|fewer|less)\b/, "slightly"),
  "turned comparison": (part) =>
    swap(part, /\b(more|fewer|less)\b/, /\bmore\b/.test(part.text) ? "fewer" : "more"),
  "a comparison of its own": (part) => more(part, "You were faster than ever."),
  "right number, wrong role": (part) => {
    const found = /\d+/.exec(part.text)?.[0];
    return found ? more(part, `You hold a streak of ${found} years.`) : null;
  },
  "a fact under another's id": (part, sheet) => {
    const seen = modelSheet(sheet);
    const [id] = part.facts;
    const others = seen.facts.filter((one) => one.id !== id && one.id !== "verdict");
    const strange = others.find((one) =>
      phrasesOf(seen, one.id).some(
        (phrase) =>
          /\d/.test(phrase) && !phrasesOf(seen, id ?? "").some((own) => own.includes(phrase)),
      ),
    );
    const phrase = phrasesOf(seen, strange?.id ?? "").find((one) => /\d/.test(one));
    return phrase && id ? { text: `That makes ${phrase}.`, facts: [id] } : null;
  },
  "a fact without its id": (part) => (/\d/.test(part.text) ? { ...part, facts: [] } : null),
  denied: (part) => swap(part, /\bYou (?=kept|had|have)/, "You never "),
  "handed over": (part) => swap(part, /\bYou kept\b/, "They kept"),
  hedged: (part) => swap(part, /(\d+) of/, "almost $1 of"),
  "invented name": (part) => more(part, "Marvin says well done."),
  "a name that is a word": (part) => more(part, "Will said you did it."),
  "a date": (part) => more(part, "Go on Friday."),
  "a date in figures": (part) => more(part, "See you 24.11."),
  "a duration": (part) => more(part, "Rest for two hours."),
  "a day that moves": (part) => more(part, "You did it today."),
  "a link": (part) => more(part, "See evil.example/now."),
  "a full link": (part) => more(part, "https://evil.example"),
  markup: (part) => more(part, "<b>you</b>"),
  markdown: (part) => more(part, "**you** [here](x)"),
  "turned direction": (part) => ({ ...part, text: `${part.text}\u202e` }),
  "hidden signs": (part) => swap(part, /o/, "\u200bo"),
  lookalike: (part) => more(part, "gо on"),
  endless: (part) => more(part, "You did it. ".repeat(60).trim()),
  decimals: (part) => swap(part, /(\d+) (days?|weeks?|votes?|runs?)/, "$1.5 $2"),
  minus: (part) => swap(part, /\d+/, "-$&"),
  "own signs of the check": (part) => more(part, "You had ■ and □."),
  shame: (part) => more(part, "No excuses, you were lazy."),
  push: (part) => more(part, "Run through the pain."),
  weight: (part) => more(part, "You lost weight."),
};

test("none of thousands of model's answers with a planted lie passes", () => {
  let told = 0;
  const passed: string[] = [];
  fc.assert(
    fc.property(speakable, speakable, fc.nat(999), (sheet, other, ordinal) => {
      const answer = trueAnswer(sheet, ordinal);
      const at = answer.sentences.findIndex(({ facts }) => facts.length > 0);
      const part = answer.sentences[at];
      if (!part) return;
      for (const [name, lie] of Object.entries(lies)) {
        const lied = lie(part, sheet, other);
        if (lied === null) continue;
        const sentences = answer.sentences.with(at, lied);
        told += 1;
        if (checkAnswer({ sentences }, sheet).ok) passed.push(`${name}: ${lied.text}`);
      }
    }),
    { numRuns: Math.ceil(rounds / 20) },
  );
  expect(passed).toEqual([]);
  expect(told).toBeGreaterThanOrEqual(rounds);
  if (rounds > 5_000) console.info(`${told} lies told, ${passed.length} passed`);
}, 300_000);

test("a true answer passes and names what each part states", () => {
  fc.assert(
    fc.property(speakable, fc.nat(999), (sheet, ordinal) => {
      const answer = trueAnswer(sheet, ordinal);
      if (answer.sentences.every(({ facts }) => facts.length === 0)) return;
      const dated = /\b(today|tonight)\b/i;
      if (answer.sentences.some(({ text }) => dated.test(text.replace(/planned for today/, ""))))
        return;
      const verdict = checkAnswer(answer, sheet);
      expect([answer, verdict.ok]).toEqual([answer, true]);
      if (verdict.ok) {
        expect(verdict.text.sentences.map(({ factIds }) => factIds)).toEqual(
          answer.sentences.map(({ facts }) => facts),
        );
      }
    }),
    { numRuns: 200 },
  );
});

const passing = (lines: readonly string[]) =>
  lines.filter((line) => {
    const sheet = sheetFor(line);
    if (!sheet) throw new Error(`No sheet holds the facts of: ${line}`);
    return checkAnswer(answerOf(line, sheet), sheet).ok;
  }).length / lines.length;

test("most honest texts pass, also those that were written after the vocabulary was", () => {
  const unseen = readFileSync("tests/fixtures/coach/honest-unseen.txt", "utf8").trim().split("\n");
  expect(passing(honestLines)).toBeGreaterThanOrEqual(0.8);
  expect(passing(unseen)).toBeGreaterThanOrEqual(0.65);
});

test("no word of the model's claims anything, none is a first name", () => {
  expect([...claimWords].filter((word) => modelWords.has(word))).toEqual([]);
  const names =
    "will mark grace hope rose joy may june summer faith frank bill jack pat rob drew chase dawn ivy lily max nick ray sue art guy miles dean grant penny ruby sky amber autumn crystal daisy dusty earl eve gene ginger hazel heather holly iris jasmine jay jean jewel kit king lane lee melody olive pearl peg prudence reed rich robin rocky rusty sandy skip stormy tad violet wade ward";
  expect(names.split(" ").filter((name) => modelWords.has(name))).toEqual([]);
});

test("what is not over is not called complete", () => {
  const sheet = modelSheets.run as FactSheet;
  const facts = ["progress"];
  const verdict = (text: string) => checkAnswer({ sentences: [{ text, facts }] }, sheet);
  expect(verdict("Mission complete. You are at 2 of 4 days for the week.")).toMatchObject({
    ok: false,
    reason: "early: mission",
  });
  expect(verdict("Good work. You are at 2 of 4 days for the week.").ok).toBe(true);
});

test("typesetting is taken out, not refused; a text that states nothing is", () => {
  const sheet = modelSheets.kept as FactSheet;
  const spoken = checkAnswer(
    { sentences: [{ text: "  “Great work” — you kept 4 of 4 days…\n", facts: ["kept-days"] }] },
    sheet,
  );
  expect(spoken).toMatchObject({ ok: true, text: { text: "Great work, you kept 4 of 4 days." } });
  expect(checkAnswer({ sentences: [{ text: "Great work.", facts: [] }] }, sheet)).toEqual({
    ok: false,
    reason: "empty",
  });
});

test("nothing is asked where there is trouble, rest or a week that fell short, nor of a partner", () => {
  const kept = modelSheets.kept as FactSheet;
  for (const mood of ["gentle", "lasting", "medical"] as const) {
    const sheet = { ...kept, mood };
    const answer = answerOf("You {kept}.", kept);
    expect(modelMaySpeak(sheet)).toBe(false);
    expect(checkAnswer(answer, sheet).ok).toBe(false);
  }
  for (const verdict of ["open", "missed", "paused"] as const) {
    expect(modelMaySpeak({ ...kept, verdict })).toBe(false);
  }
  const partner = fact("partner", 3, "days", {
    base: { kind: "out-of", value: 3 },
    subject: "Jonas",
  });
  const withPartner = { ...kept, facts: [...kept.facts, partner] };
  expect(JSON.stringify(modelSheet(withPartner))).not.toContain("Jonas");
});

test("an answer is read from JSON, bare or fenced, and from nothing else", () => {
  const json = '{"sentences":[{"text":"Well done.","facts":[]}]}';
  expect(readAnswer(json)?.sentences).toHaveLength(1);
  expect(readAnswer(`\`\`\`json\n${json}\n\`\`\``)?.sentences).toHaveLength(1);
  for (const raw of ["", "Well done.", "{", '{"sentences":[]}', '{"text":"x"}', "x".repeat(1e6)]) {
    expect(readAnswer(raw)).toBeNull();
  }
});
