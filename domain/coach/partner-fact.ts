import { firstName } from "@/domain/runner/first-name";
import { type Fact, fact } from "./fact";

/** A partner's closed week, as far as the reader may see it. */
export type PartnerWeek = {
  name: string;
  keptDays: number;
  committedDays: number;
  kept: boolean;
  togetherWeeks: number;
};

const plainName = /^\p{L}[\p{L}\p{M}'’-]{0,29}$/u;

/** A first name that may stand in a sentence, or "your partner" where it looks like anything else. */
export function spokenName(name: string): string {
  const first = firstName(name).normalize("NFC");
  return plainName.test(first) ? first : "your partner";
}

/** What may be said of partners: only of one who kept the week, and of weeks that both kept. */
export function partnerFacts(partners: readonly PartnerWeek[]): Fact[] {
  const [best] = partners
    .filter(({ kept }) => kept)
    .toSorted((a, b) => b.togetherWeeks - a.togetherWeeks || b.keptDays - a.keptDays);
  if (!best) return [];
  const subject = spokenName(best.name);
  const base = { kind: "out-of", value: best.committedDays } as const;
  const keptDays = Math.min(best.keptDays, best.committedDays);
  return [
    fact("partner", keptDays, "days", { base, subject }),
    ...(best.togetherWeeks >= 2
      ? [fact("together", best.togetherWeeks, "weeks", { subject })]
      : []),
  ];
}
