import type { MarkedWeek } from "@/components/streaks/mark-row";
import { verdictWords } from "@/components/streaks/verdict-words";
import type { Verdict } from "@/domain/streak/statement";

export type LaneWeek = { verdict: Verdict; comeback?: boolean; share?: number };
export type Lane = { name: string; weeks: string };

/** One letter for each kind of week in the pictures of the landing page. */
const weekOfLetter: ReadonlyMap<string, LaneWeek> = new Map([
  ["k", { verdict: "kept" }],
  ["r", { verdict: "kept-with-reserve" }],
  ["c", { verdict: "kept-with-cover" }],
  ["y", { verdict: "kept-with-recovery" }],
  ["p", { verdict: "paused" }],
  ["m", { verdict: "missed" }],
  ["b", { verdict: "kept", comeback: true }],
  ["o", { verdict: "open", share: 0.75 }],
]);

export const laneLetters: readonly string[] = [...weekOfLetter.keys()];

/** What the pictures draw for a letter; a kept week for any other. */
export function weekOf(letter: string): LaneWeek {
  return weekOfLetter.get(letter) ?? { verdict: "kept" };
}

/** Four invented runners and their weeks, oldest first; the last one is open. */
export const lanes: readonly Lane[] = [
  { name: "Mara", weeks: "kkkkrkkkkkckkkkkkykkkkkko" },
  { name: "Jonas", weeks: "kkkmbkkkrkkkkkkkkkkkckkko" },
  { name: "Ines", weeks: "kykkkkkkppkkkkkkkrkkkkkko" },
  { name: "Tomás", weeks: "kkkkkkmbkkkkkykkkkkkkkrko" },
];

/** The last twelve weeks of one of them. */
export const exampleWeeks: readonly MarkedWeek[] = [..."kkrkkckkykko"].map((letter, at) => {
  const week = weekOf(letter);
  return { week: String(at), label: verdictWords(week.verdict), ...week };
});
