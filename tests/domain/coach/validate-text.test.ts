import fc from "fast-check";
import { expect, test } from "vitest";
import { composeText } from "@/domain/coach/compose-text";
import type { FactSheet } from "@/domain/coach/fact";
import { claimWords, lexicon } from "@/domain/coach/lexicon";
import { personas } from "@/domain/coach/persona-names";
import { validateText } from "@/domain/coach/validate-text";
import { arbitrarySheet } from "./arbitrary-sheet";

const rounds = Number(process.env.COACH_LIES ?? 1_500);

type Lie = (text: string, sheet: FactSheet, other: FactSheet) => string | null;

const numbers = /\d+/g;
const swap = (text: string, from: RegExp, to: string) => {
  const told = text.replace(from, to);
  return told === text ? null : told;
};

/** Each makes something untrue of a true text, or null where it finds nothing to twist. */
const lies: Record<string, Lie> = {
  "wrong number": (text) => swap(text, /\d+/, "977"),
  "number raised": (text) => swap(text, numbers, "98"),
  "number in words": (text) => swap(text, /\d+/, "seven"),
  "wrong unit": (text) => {
    const units: [RegExp, string][] = [
      [/(?<=\d )days?\b/, "weeks"],
      [/(?<=\d )weeks?\b/, "days"],
      [/ km/, " mi"],
      [/ min\b/, " h"],
      [/(?<=\d )votes?\b/, "runs"],
    ];
    const [from, to] = units.find(([unit]) => unit.test(text)) ?? [/$^/, ""];
    return swap(text, from, to);
  },
  "another runner's figure": (text, sheet, other) => {
    const told = composeText(other, { persona: "stone", seed: "o", ordinal: 1 }).sentences;
    const strange = told.find(({ text: said }) => /\d/.test(said) && !validateText(said, sheet).ok);
    return strange ? `${text} ${strange.text}` : null;
  },
  "invented session": (text) => `${text} Your tempo intervals went well.`,
  "invented race": (text) => `You ran a marathon. ${text}`,
  "swapped comparison": (text) => swap(text, /\bmore\b|\bfewer\b|\bless\b/, "slightly"),
  "turned comparison": (text) =>
    swap(text, /\b(more|fewer|less)\b/, /\bmore\b/.test(text) ? "fewer" : "more"),
  "right number, wrong role": (text) => {
    const found = /\d+/.exec(text)?.[0];
    return found ? `${text} You have a streak of ${found} years.` : null;
  },
  "days as streak": (text) => swap(text, /(\d+) of (\d+) days?/, "a streak of $1 weekends"),
  denied: (text) => swap(text, /\bYou kept\b/, "You never kept"),
  handed_over: (text) => swap(text, /\bYou kept\b/, "They kept"),
  hedged: (text) => swap(text, /(\d+) of/, "almost $1 of"),
  "invented name": (text) => `${text} Marvin says well done.`,
  "sentence of somebody": (text) => `${text} Will said you did it.`,
  "a date": (text) => `${text} Go on Friday.`,
  "a duration": (text) => `${text} Rest for two hours.`,
  "a link": (text) => `${text} See evil.example/now.`,
  "a full link": (text) => `${text} https://evil.example`,
  markup: (text) => `${text} <b>you</b>`,
  markdown: (text) => `${text} **you** [here](x)`,
  "turned direction": (text) => `${text}\u202e`,
  "hidden signs": (text) => text.replace("o", "\u200bo"),
  lookalike: (text) => `${text} gо on`,
  emoji: (text) => `${text} \u{1F3C3}`,
  "a new line": (text) => `${text}\nYou did it.`,
  endless: (text) => `${text} ${"You did it. ".repeat(60)}`.trim(),
  empty: () => "",
  "glued number": (text) => swap(text, /\d+/, "1$&"),
  decimals: (text) => swap(text, /(\d+) (days?|weeks?|votes?|runs?)/, "$1.5 $2"),
  minus: (text) => swap(text, /\d+/, "-$&"),
  "own signs of the check": (text) => `${text} You had ■ and □.`,
  shame: (text) => `${text} No excuses, you were lazy.`,
  push: (text) => `${text} Run through the pain.`,
};

test("none of thousands of texts with a planted lie passes", () => {
  let told = 0;
  const passed: string[] = [];
  fc.assert(
    fc.property(arbitrarySheet, arbitrarySheet, fc.nat(999), (sheet, other, ordinal) => {
      const persona = personas[ordinal % 3] ?? "stone";
      const { text } = composeText({ ...sheet, mood: "ordinary" }, { persona, seed: "s", ordinal });
      for (const [name, lie] of Object.entries(lies)) {
        const lied = lie(text, sheet, other);
        if (lied === null || lied === text) continue;
        told += 1;
        if (validateText(lied, sheet).ok) passed.push(`${name}: ${lied}`);
      }
    }),
    { numRuns: Math.ceil(rounds / 25) },
  );
  expect(passed).toEqual([]);
  expect(told).toBeGreaterThanOrEqual(rounds);
  if (rounds > 5_000) console.info(`${told} lies told, ${passed.length} passed`);
}, 180_000);

test("no word that may stand alone claims anything", () => {
  expect([...claimWords].filter((word) => lexicon.has(word))).toEqual([]);
});

test("common first names are no words of the coach", () => {
  const names =
    "will mark grace hope rose joy may june summer faith frank bill jack pat rob drew chase dawn ivy lily max nick ray sue art guy miles dean grant penny ruby sky";
  expect(names.split(" ").filter((name) => lexicon.has(name))).toEqual([]);
});

test("a fact is refused in another's mouth, and a name outside of its phrase", () => {
  const sheet: FactSheet = {
    occasion: "week-closed",
    verdict: "kept",
    mood: "ordinary",
    readiness: null,
    unit: "km",
    locale: "en-GB",
    facts: [
      {
        id: "kept-days",
        value: 3,
        unit: "days",
        base: { kind: "out-of", value: 4 },
        certainty: "computed",
        subject: null,
      },
      {
        id: "partner",
        value: 2,
        unit: "days",
        base: { kind: "out-of", value: 2 },
        certainty: "computed",
        subject: "Jonas",
      },
    ],
  };
  expect(validateText("You kept 3 of 4 days. Beside you, Jonas kept 2 of 2 days.", sheet).ok).toBe(
    true,
  );
  for (const text of [
    "The crowd kept 3 of 4 days.",
    "You kept 2 of 2 days.",
    "Jonas kept 3 of 4 days.",
    "Jonas did it.",
    "You kept 13 of 4 days.",
    "You kept 3 of 4 days this week.",
    "If you kept 3 of 4 days.",
    "You kept 3 of 4 days 3 of 4 days kept.",
  ]) {
    expect([text, validateText(text, sheet).ok]).toEqual([text, false]);
  }
});
