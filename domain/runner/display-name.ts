/** A name as it may be shown, or a sentence that says why it may not. */
export type NameDecision = { ok: true; name: string } | { ok: false; problem: string };

export const longestNameGraphemes = 60;

const longestNameUnits = 240;

/** Controls, bidi marks and invisible signs, with which a name could pose as another or turn a line around. */
const unwanted =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Joiners shape words of some scripts and emoji; anywhere else two names could look alike by them. */
const strayJoiner =
  /(?<!(?!\p{Script=Inherited})\p{M}|[\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A display name of 1 to 60 graphemes in NFC, without controls, bidi marks, invisible signs and piled-up
 * accents, with single spaces. At least one letter, digit or symbol must be left.
 */
export function displayName(text: string): NameDecision {
  const name = text
    .replace(/[\s\u0085]+/gu, " ")
    .replace(unwanted, "")
    .replace(strayJoiner, "")
    .normalize("NFC")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/ {2,}/g, " ")
    .trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) {
    return { ok: false, problem: "Type the name your friends know." };
  }
  const length = [...graphemes.segment(name)].length;
  if (length > longestNameGraphemes || name.length > longestNameUnits) {
    return { ok: false, problem: `A name has at most ${longestNameGraphemes} characters.` };
  }
  return { ok: true, name };
}
