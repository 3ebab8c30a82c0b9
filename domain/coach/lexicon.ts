import { allTemplates } from "./persona";

const wordShape = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * Words that claim something: counts, comparisons, times, sessions and the product's own nouns. They stand
 * only inside phrases of facts.
 */
export const claimWords: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
  thousand dozen couple once twice thrice half quarter double triple first second third fourth last
  more less fewer most least better best worse worst faster fastest slower slowest longer longest shorter
  farther further higher lower bigger than improved improving improvement record increase decrease beat
  monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july
  august september october november december yesterday tomorrow month year years months
  kept missed failed streak streaks vote votes reserve cover comeback partner partners club
  kilometre kilometres kilometer kilometers km mile miles minute minutes hour hours seconds metres pace
  interval intervals tempo marathon race hill hills sprint fartlek parkrun threshold
  percent pounds kilos weight calories fat skinny lazy weak shame guilty excuse excuses quitter
  pain injury injured ill illness`.split(/\s+/),
);

/** The words of a text in lower case, a typographic apostrophe as a plain one. */
export function wordsOf(text: string): string[] {
  return (text.match(wordShape) ?? []).map((word) => word.toLowerCase().replaceAll("’", "'"));
}

/** Words that a coach may use outside of facts' phrases: those of our own sentences. They claim nothing. */
export const lexicon: ReadonlySet<string> = new Set(
  allTemplates().flatMap((template) => wordsOf(template.replace(/\{\w+\}/g, " "))),
);
