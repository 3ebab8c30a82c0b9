import type { MarkedWeek } from "@/components/streaks/mark-row";
import { verdictWords } from "@/components/streaks/verdict-words";
import type { Verdict } from "@/domain/streak/statement";

const letters: Record<string, { verdict: Verdict; comeback?: boolean; share?: number }> = {
  k: { verdict: "kept" },
  r: { verdict: "kept-with-reserve" },
  c: { verdict: "kept-with-cover" },
  y: { verdict: "kept-with-recovery" },
  p: { verdict: "paused" },
  m: { verdict: "missed" },
  b: { verdict: "kept", comeback: true },
  o: { verdict: "open", share: 0.75 },
};

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** Weeks up to that Monday, one for each letter: k r c y p m b(comeback) o(open). */
export function sampleWeeks(pattern: string, lastMonday: string, href?: string): MarkedWeek[] {
  const last = Date.parse(`${lastMonday}T00:00:00Z`);
  return [...pattern].map((letter, at) => {
    const week = new Date(last - (pattern.length - 1 - at) * weekMs).toISOString().slice(0, 10);
    const sample = letters[letter] ?? { verdict: "open" as const };
    const label = `Week of ${week}: ${verdictWords(sample.verdict, sample.comeback)}`;
    return { week, label, href, ...sample };
  });
}
