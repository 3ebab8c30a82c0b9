import type { Fact, FactId, FactSheet } from "./fact";
import { factPhrases, type Phrases } from "./fact-phrases";
import { voiceFor } from "./persona";
import type { Persona } from "./persona-names";
import { toneOf } from "./tone-of";
import { worthSaying } from "./worth-saying";

/** One sentence with the facts that it states; `id` names its template, whichever list it stands in. */
export type Sentence = { id: string; text: string; factIds: FactId[] };

export type CoachText = { text: string; sentences: Sentence[] };

/**
 * `seed` is the runner, `ordinal` counts weeks or runs: neighbours get other sentences. `wording` asks for
 * another version of the same text; ids in `avoid` are left out as long as there is something else to say.
 */
export type Choice = {
  persona: Persona;
  seed: string;
  ordinal: number;
  wording?: number;
  avoid?: readonly string[];
};

/** Writes a fact sheet in a persona's voice, without a model. The same choice gives the same text. */
export function composeText(sheet: FactSheet, choice: Choice): CoachText {
  const tone = toneOf(sheet);
  const voice = voiceFor(choice.persona, tone);
  const frame = voice.frames[tone];
  const speaker = sheet.mood === "ordinary" ? choice.persona : "plain";
  const pick = (place: string, options: readonly string[] | undefined, of: Phrases = {}) =>
    chosen(place, (options ?? []).filter(fits(of)), choice);
  const bodies = spoken(sheet).flatMap((fact) => {
    const phrases = factPhrases(fact, sheet);
    const soft = tone === "short" ? voice.softBodies?.[fact.id] : undefined;
    const options = soft ?? voice.bodies[fact.id];
    const sentence = pick(`${choice.persona}/${fact.id}`, options, phrases);
    return sentence ? [{ ...fill(sentence, phrases), factIds: [fact.id] }] : [];
  });
  const opening = pick(`${speaker}/${tone}/opening`, frame?.openings);
  const closing = pick(`${speaker}/${tone}/closing`, frame?.closings);
  const sentences = [
    ...(opening ? [{ ...opening, factIds: [] }] : []),
    ...bodies,
    ...(closing ? [{ ...closing, factIds: [] }] : []),
  ];
  return { text: sentences.map(({ text }) => text).join(" "), sentences };
}

/** The facts that go into the text, in order: nothing where there is trouble or rest, no partner beside a short week. */
function spoken(sheet: FactSheet): Fact[] {
  const tone = toneOf(sheet);
  if (["gentle", "lasting", "medical", "paused", "quiet"].includes(tone)) return [];
  const { answer, news, change } = worthSaying(sheet);
  const told = [answer, tone === "back" ? sheet.facts.find(isComeback) : null, news, change];
  const quiet: readonly FactId[] =
    tone === "short" ? ["partner", "together", "streak", "longest-streak"] : [];
  return told.filter((fact): fact is Fact => !!fact && fact.value > 0 && !quiet.includes(fact.id));
}

function isComeback({ id }: Fact): boolean {
  return id === "comeback";
}

type Picked = { id: string; text: string };

function chosen(place: string, options: readonly string[], choice: Choice): Picked | null {
  const { seed, ordinal, wording = 0, avoid = [] } = choice;
  const start = hash(`${seed} ${place}`) + ordinal + wording;
  const inTurn = options.map((_, step) => {
    const text = options[(start + step) % options.length] ?? "";
    return { id: hash(text).toString(36), text };
  });
  return inTurn.find(({ id }) => !avoid.includes(id)) ?? inTurn[0] ?? null;
}

const slot = /\{(\w+)\}/g;

function fits(phrases: Phrases): (template: string) => boolean {
  return (template) => [...template.matchAll(slot)].every(([, name = ""]) => name in phrases);
}

function fill({ id, text }: Picked, phrases: Phrases): Picked {
  return { id, text: capitalised(text.replace(slot, (_, name: string) => phrases[name] ?? "")) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** FNV-1a, made positive. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
