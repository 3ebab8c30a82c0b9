import { type CoachText, composeText } from "@/domain/coach/compose-text";
import type { FactSheet } from "@/domain/coach/fact";
import { validateText } from "@/domain/coach/validate-text";

/** A text of the coach with all that it may state, and who worded it. */
export type CoachedText = CoachText & { sheet: FactSheet; by: "model" | "coach" };

/** The template's text over a sheet; what no fact holds is never said, not even by us. */
export function spoken(sheet: FactSheet, choice: Parameters<typeof composeText>[1]): CoachedText {
  const written = composeText(sheet, choice);
  const verdict = validateText(written.text, sheet);
  if (!verdict.ok) throw new Error(`The coach said what no fact holds: ${verdict.reason}`);
  return { ...written, sheet, by: "coach" };
}
