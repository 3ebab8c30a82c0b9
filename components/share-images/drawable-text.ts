/** The most graphemes a share image takes of any one text. */
const mostGraphemes = 80;

/** What our letters draw; emoji and other signs are left out, so that no picture shows empty boxes. */
const drawable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}\p{P}\p{Zs}+=<>$€£]+$/u;
const letters = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const foreign = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]/u;

/**
 * A text cut to 80 graphemes and to what the letters of this program can draw; `otherwise` for a text
 * in a script that they lack.
 */
export function drawableText(text: string, otherwise: string): string {
  if (foreign.test(text)) return otherwise;
  const kept: string[] = [];
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(
    text.slice(0, 2_000),
  );
  for (const { segment } of segments) {
    // A letter under a tower of marks is no longer a letter.
    if (segment.length > 4 || !drawable.test(segment)) continue;
    if (kept.length === mostGraphemes) return `${kept.slice(0, -1).join("").trimEnd()}…`;
    kept.push(segment);
  }
  const words = kept
    .join("")
    .replace(/\p{Zs}+/gu, " ")
    .trim();
  return letters.test(words) ? words : otherwise;
}
