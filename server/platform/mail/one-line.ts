/** Text that people wrote, made safe for a header or a sentence of a mail: one line without control or direction marks. */
export function oneLine(text: string, maxLength = 200): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxLength)
    .toWellFormed();
}
