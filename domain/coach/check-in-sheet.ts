import type { FactId, FactSheet } from "./fact";

const told: readonly FactId[] = ["verdict", "kept-days", "runs", "time", "votes"];

/**
 * The facts that open a weekly check-in between partners: one's own week, from its sheet. How the partner's went
 * is left for the partner to tell.
 */
export function checkInSheet(week: FactSheet): FactSheet {
  const facts = week.facts.filter(({ id, value }) => told.includes(id) && value > 0);
  return { ...week, occasion: "check-in", facts };
}
