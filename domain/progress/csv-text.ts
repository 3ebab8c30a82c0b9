/** A cell of a table of numbers; null is left empty. */
export type CsvCell = string | number | null;

/** A table as RFC 4180 has it, in ISO dates and plain numbers whatever the reader's language. */
export function csvText(
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  return [headings, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? `${cell}` : "";
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
