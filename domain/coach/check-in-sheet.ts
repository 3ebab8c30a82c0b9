import type { FactSheet } from "./fact";
import { type WeekInput, weekSheet } from "./week-sheet";

const told = ["verdict", "kept-days", "progress", "runs", "time", "together", "votes"];

/**
 * The facts that open a weekly check-in between partners: one's own week and the weeks together. How the
 * partner's week went is left for the partner to tell.
 */
export function checkInSheet(input: WeekInput): FactSheet {
  const sheet = weekSheet(input);
  return {
    ...sheet,
    occasion: "check-in",
    facts: sheet.facts.filter(({ id, value }) => told.includes(id) && value > 0),
  };
}
