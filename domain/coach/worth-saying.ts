import type { Fact, FactId, FactSheet } from "./fact";
import { factOf } from "./fact";

/** What a text is built on: the answer first, something the runner did not know, and what changed. */
export type WorthSaying = { answer: Fact | null; news: Fact | null; change: Fact | null };

/** How much a fact tells somebody who knows that they ran; 0 is not worth a sentence. */
const surprise: Partial<Record<FactId, (fact: Fact) => number>> = {
  "longest-streak": ({ value }) => (value >= 3 ? 90 : 0),
  "longest-run": ({ base }) => (base && base.value >= 4 ? 60 + Math.min(base.value, 20) : 0),
  "early-start": ({ value, base }) => shareOf(value, base?.value ?? 0, 0.75, 4) * 74,
  "favourite-day": ({ value, base }) => shareOf(value, base?.value ?? 0, 0.7, 5) * 66,
  together: ({ value }) => (value >= 2 ? 58 + Math.min(value, 12) : 0),
  "run-count": ({ value }) => (value % 25 === 0 && value > 0 ? 80 : 0),
};

const movement: Partial<Record<FactId, (fact: Fact) => number>> = {
  filled: () => 90,
  "days-left": () => 30,
  floor: () => 35,
  "runs-change": ({ value }) => (value > 0 ? 60 + value : 0),
  "time-change": ({ value }) => (value >= 10 && value <= 60 ? 55 : 0),
  partner: () => 45,
  streak: ({ value }) => (value >= 2 ? 40 : 0),
  votes: ({ value }) => (value > 0 ? 20 : 0),
  time: () => 10,
};

const answers: readonly FactId[] = ["planned", "progress", "kept-days", "runs", "time"];

/**
 * Chooses what to say. The answer is the first of the planned run, `progress`, kept days, runs and time that the sheet holds;
 * news and change are the facts with the highest score of their kind, ties by name. A drop is never news.
 */
export function worthSaying(sheet: FactSheet): WorthSaying {
  const answer = answers.map((id) => factOf(sheet, id)).find((found) => found !== null) ?? null;
  const rest = sheet.facts.filter(({ id }) => id !== answer?.id);
  const news = best(rest, surprise);
  const covered: readonly (FactId | undefined)[] =
    news?.id === "longest-streak" ? ["streak"] : news?.id === "together" ? ["partner"] : [];
  const change = best(
    rest.filter(({ id }) => !covered.includes(id)),
    movement,
  );
  return { answer, news, change };
}

function best(
  facts: readonly Fact[],
  scores: Partial<Record<FactId, (fact: Fact) => number>>,
): Fact | null {
  const scored = facts
    .map((fact) => ({ fact, score: scores[fact.id]?.(fact) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
  return scored[0]?.fact ?? null;
}

/** 0 below `least` of at least `count` cases, else the share. */
function shareOf(part: number, whole: number, least: number, count: number): number {
  if (whole < count || part / whole < least) return 0;
  return part / whole;
}
