import type { Verdict } from "@/domain/streak/statement";

const words: Record<Verdict, string> = {
  kept: "Kept",
  "kept-with-reserve": "Kept with a reserve",
  "kept-with-cover": "Kept with a cover",
  "kept-with-recovery": "Kept with recovery",
  paused: "Paused",
  missed: "Missed",
  open: "Still open",
};

/** A verdict in words; the comeback is said with it. */
export function verdictWords(verdict: Verdict, comeback = false): string {
  return comeback ? `${words[verdict]}, a comeback` : words[verdict];
}
