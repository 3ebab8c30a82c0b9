import { lexicon, wordsOf } from "./lexicon";
import { modelWords } from "./model-words";

const longestNote = 280;
const gap = "…";

const hidden: readonly RegExp[] = [
  /\p{C}+/gu,
  /[\w.+-]+\s*(?:@|\(at\)|\[at\])\s*[\w.-]+/giu,
  /\b(?:https?|www|ftp)[^\s]*/giu,
  /\b[\w-]+\.(?:[a-z]{2,})(?:\/\S*)?/giu,
  /[-+]?\d{1,3}[.,]\d{2,}/g,
  /\+?\d[\d\s()/-]{5,}\d/g,
];

/**
 * A runner's note as a model may read it: without addresses, links, positions and numbers of telephones, without
 * the given names, and without capitalised words that the coach does not know, since they may name people or places.
 */
export function scrubNote(note: string, names: readonly string[]): string {
  const plain = hidden.reduce((rest, shape) => rest.replace(shape, gap), note.normalize("NFKC"));
  const named = new Set(names.flatMap(wordsOf).filter((word) => word.length > 1));
  return plain
    .replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => {
      const parts = wordsOf(word);
      if (parts.some((part) => named.has(part))) return gap;
      if (!/^\p{Lu}/u.test(word)) return word;
      return parts.every((part) => lexicon.has(part) || modelWords.has(part)) ? word : gap;
    })
    .replace(/(?:…\s*)+/g, `${gap} `)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestNote);
}
