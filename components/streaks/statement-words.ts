import type { Filler, WeekOutcome } from "@/domain/streak/statement";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { verdictWords } from "./verdict-words";

/** What filled a missing day, in a sentence. */
export function fillerWords(filler: Filler, dateIn: (date: LocalDate) => string): string {
  switch (filler.kind) {
    case "recovery":
      return `Recovery on ${dateIn(filler.date)} counts as a kept day.`;
    case "cover":
      return "A partner’s extra run covered the missing day.";
    case "reserve":
      return "A reserve filled the missing day.";
  }
}

/** A verdict with its days: "Kept, 3 of 3 days". */
export function outcomeWords(outcome: WeekOutcome): string {
  const { verdict, comeback, keptDays, committedDays } = outcome;
  return `${verdictWords(verdict, comeback)}, ${keptDays} of ${committedDays} days`;
}
