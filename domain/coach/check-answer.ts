import { z } from "zod";
import type { CoachText } from "./compose-text";
import type { FactId, FactSheet } from "./fact";
import { factPhrases } from "./fact-phrases";
import { lexicon, wordsOf } from "./lexicon";
import { modelMaySpeak, modelSheet } from "./model-sheet";
import { modelWords } from "./model-words";
import { toneOf } from "./tone-of";
import { longestText, validateText } from "./validate-text";

const answerShape = z.object({
  sentences: z
    .array(z.object({ text: z.string().max(1_000), facts: z.array(z.string()).max(10) }))
    .min(1)
    .max(6),
});

/** What a model claims: prose, each part with the ids of the facts that it says it states. */
export type ModelAnswer = z.infer<typeof answerShape>;

export type AnswerVerdict = { ok: true; text: CoachText } | { ok: false; reason: string };

/** Words of our own sentences that would be a date in a text that is read later. */
const dated = new Set(["today", "tonight"]);
const vocabulary: ReadonlySet<string> = new Set(
  [...lexicon, ...modelWords].filter((word) => !dated.has(word)),
);

/** Words that say that something is complete; they are true only where the week is. */
const completion = new Set(
  `complete completed delivered mission accomplished achieved achievement target wrap wrapped bag confetti curtain finished`.split(
    /\s+/,
  ),
);

/** Reads a model's answer: JSON, bare or in a fence. Null where it is none of the asked shape. */
export function readAnswer(raw: string): ModelAnswer | null {
  const body = /\{[\s\S]*\}/.exec(raw)?.[0];
  if (body === undefined || raw.length > 20_000) return null;
  try {
    return answerShape.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Holds an answer against the sheet. Each part may state only the facts that it names, in their own phrases; the
 * whole must state at least one and pass as one text. What is refused says why, in the validator's words.
 */
export function checkAnswer(answer: ModelAnswer, sheet: FactSheet): AnswerVerdict {
  if (!modelMaySpeak(sheet)) return { ok: false, reason: "mood" };
  const seen = modelSheet(sheet);
  const sentences: CoachText["sentences"] = [];
  for (const { text, facts } of answer.sentences) {
    const said = tidied(text);
    const named = seen.facts.filter(({ id }) => facts.includes(id));
    if (facts.some((id) => !seen.facts.some((fact) => fact.id === id))) return no("fact", facts);
    const held = validateText(said, { ...seen, facts: named }, vocabulary);
    if (!held.ok) return no(held.reason, held.what);
    const early =
      !isComplete(sheet) && wordsOf(bare(said, seen)).find((word) => completion.has(word));
    if (early) return no("early", early);
    sentences.push({ id: "model", text: said, factIds: statedIn(said, seen, named) });
  }
  if (sentences.every(({ factIds }) => factIds.length === 0)) return { ok: false, reason: "empty" };
  const text = sentences.map(({ text: said }) => said).join(" ");
  const whole = text.length > longestText ? no("length", text.length) : null;
  return whole ?? { ok: true, text: { text, sentences } };
}

function isComplete(sheet: FactSheet): boolean {
  return ["kept", "done", "back"].includes(toneOf(sheet));
}

/** What typesetting adds, taken out; nothing that could carry a claim. */
function tidied(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/ ?[—–] ?/g, ", ")
    .replace(/["“”]/g, "")
    .replace(/…|\.{3}/g, ".")
    .trim();
  return /[.!?]$/.test(plain) || plain === "" ? plain : `${plain}.`;
}

function statedIn(text: string, sheet: FactSheet, named: FactSheet["facts"]): FactId[] {
  const lower = text.toLowerCase();
  return named
    .filter((fact) =>
      Object.values(factPhrases(fact, sheet)).some((phrase) =>
        lower.includes(phrase.toLowerCase()),
      ),
    )
    .map(({ id }) => id);
}

function bare(text: string, sheet: FactSheet): string {
  const phrases = sheet.facts.flatMap((fact) => Object.values(factPhrases(fact, sheet)));
  return phrases.reduce((rest, phrase) => rest.replaceAll(phrase, " "), text);
}

function no(reason: string, what: unknown): AnswerVerdict {
  return { ok: false, reason: `${reason}: ${String(what).slice(0, 80)}` };
}
