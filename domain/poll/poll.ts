/** What one can say to a time. */
export type PollSays = "yes" | "ifNeedBe" | "no";

/** How many said what to one option. */
export type Tally = { yes: number; ifNeedBe: number; no: number };

export const fewestOptions = 2;
export const mostOptions = 40;
/** Guests of one poll; whoever has the link can answer, so their number has an end. */
export const mostGuests = 200;
export const longestGuestName = 60;

/** What an answer to the chosen time becomes in the group run. */
export function carriedAnswer(says: PollSays): "yes" | "maybe" | "no" {
  return says === "ifNeedBe" ? "maybe" : says;
}
