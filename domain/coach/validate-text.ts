import type { FactSheet } from "./fact";
import { factPhrases } from "./fact-phrases";
import { lexicon, wordsOf } from "./lexicon";

export const longestText = 600;

/** Why a text is not shown; `what` is the first thing that no fact holds. */
export type TextVerdict =
  | { ok: true }
  | { ok: false; reason: "length" | "signs" | "word" | "name" | "claim"; what: string };

/** Stands for a phrase of a fact: NOUN for things, DEED for phrases that begin with a verb of the runner. */
const NOUN = "□";
const DEED = "■";

const deeds: ReadonlySet<string> = new Set(["kept", "early"]);

/** Words that would turn, hedge, move or hand over the fact beside which they stand. */
const twists: ReadonlySet<string> = new Set(
  `not no never nor neither without almost nearly barely hardly only again another this next new if would
  could should might may will can he she they we his her their our us them him nobody
  somebody everyone friend friends people himself herself themselves until unless instead`.split(
    /\s+/,
  ),
);

/**
 * Holds a text against its fact sheet. Every figure, comparison, name and date must stand in one of the
 * facts' own phrases, which carry their role with them; all other words come from a `vocabulary` that claims
 * nothing. So what is not known to be true is refused, rather than what is known to be false.
 */
export function validateText(
  text: string,
  sheet: FactSheet,
  vocabulary: ReadonlySet<string> = lexicon,
): TextVerdict {
  if (text.length === 0 || text.length > longestText) return refused("length", `${text.length}`);
  const masked = maskPhrases(text, sheet);
  const sign = /[^\p{L}\p{M} .,!?;:'’□■-]|(?<!\p{L})-|-(?!\p{L})| {2}|\p{L}[.:]\p{L}/u.exec(masked);
  if (sign) return refused("signs", sign[0]);
  for (const sentence of masked.split(/(?<=[.!?])\s+/)) {
    const fault = faultOf(sentence, vocabulary);
    if (fault) return fault;
  }
  return { ok: true };
}

function faultOf(sentence: string, vocabulary: ReadonlySet<string>): TextVerdict | null {
  const words = wordsOf(sentence);
  const strange = words.find((word) => !vocabulary.has(word));
  if (strange !== undefined) return refused("word", strange);
  const name = /(?<=[^.!?] ['’]?)\p{Lu}[\p{L}’']*/u.exec(sentence);
  if (name && !/^I(['’]\w+)?$/.test(name[0])) return refused("name", name[0]);
  if (!sentence.includes(NOUN) && !sentence.includes(DEED)) return null;
  const twist = words.find((word) => twists.has(word) || word.endsWith("n't"));
  if (twist !== undefined) return refused("claim", twist);
  if (/(?<!\b[Yy]ou(?:['’]ve| have| also| just)? )■/.test(sentence))
    return refused("claim", sentence.trim());
  if (/[□■]\s*[□■]/.test(sentence)) return refused("claim", sentence.trim());
  return null;
}

/** Replaces each phrase of a fact that stands on its own; longer phrases go first. */
function maskPhrases(text: string, sheet: FactSheet): string {
  const phrases = sheet.facts
    .flatMap((fact) =>
      Object.entries(factPhrases(fact, sheet)).map(([slot, phrase]) => ({ slot, phrase })),
    )
    .sort((a, b) => b.phrase.length - a.phrase.length);
  let masked = text.replace(/[□■]/g, "�");
  for (const { slot, phrase } of phrases) {
    const written = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{N}][.,:%]|[-–−+])${escaped(phrase)}(?![\\p{L}\\p{N}%]|[.,:-]\\p{N})`,
      "giu",
    );
    masked = masked.replace(written, deeds.has(slot) ? DEED : NOUN);
  }
  return masked;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function refused(
  reason: "length" | "signs" | "word" | "name" | "claim",
  what: string,
): TextVerdict {
  return { ok: false, reason, what };
}
