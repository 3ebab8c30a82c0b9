const mostOctets = 75;
const encoder = new TextEncoder();

/** Text as the value of a TEXT property (RFC 5545, 3.3.11): control characters go, line breaks are written as \n. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Text as a quoted parameter (RFC 5545, 3.2), which knows no escapes: what cannot stand in it goes. */
export function quotedParameter(text: string): string {
  const plain = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return `"${plain.replaceAll('"', "'").trim()}"`;
}

/** One content line with its CR LF, folded at 75 octets and never inside a character (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const sign of `${name}:${value}`) {
    const size = sign < "\x80" ? 1 : encoder.encode(sign).length;
    if (octets + size > mostOctets) {
      rows.push(row);
      row = " ";
      octets = 1;
    }
    row += sign;
    octets += size;
  }
  return [...rows, row].map((text) => `${text}\r\n`).join("");
}
