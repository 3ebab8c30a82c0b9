import type { Tally } from "./poll";

/** An option as it competes; `startsAt` in epoch milliseconds. */
export type Candidate = { optionId: string; startsAt: number; tally: Tally };

export type RankedOption = Candidate & {
  /** From 1; equal options share one (1, 1, 3); null for a time that is over. */
  rank: number | null;
  best: boolean;
  /** True for the best where there is more than one of them. */
  tied: boolean;
};

/**
 * Best first: the time that most can make, among those the one that most like, among those the one that fewest
 * rule out. Nothing else decides, so equal ones are a tie and say so; they stand in the order of time.
 */
export function rankOptions(options: readonly Candidate[], now: number): RankedOption[] {
  const ahead = options.filter(({ startsAt }) => startsAt > now).sort(compare);
  const over = options.filter(({ startsAt }) => startsAt <= now);
  const [first] = ahead;
  const answered = first !== undefined && can(first.tally) > 0;
  const bests = answered ? ahead.filter((one) => merit(one, first) === 0).length : 0;
  const ranked = ahead.map((one, index) => ({
    ...one,
    rank: 1 + ahead.findIndex((other) => merit(other, one) === 0),
    best: index < bests,
    tied: index < bests && bests > 1,
  }));
  const past = over
    .sort((a, b) => a.startsAt - b.startsAt || a.optionId.localeCompare(b.optionId))
    .map((one) => ({ ...one, rank: null, best: false, tied: false }));
  return [...ranked, ...past];
}

/** How many could come: a yes, or an "if need be". */
export function can({ yes, ifNeedBe }: Tally): number {
  return yes + ifNeedBe;
}

function merit({ tally: a }: Candidate, { tally: b }: Candidate): number {
  return can(b) - can(a) || b.yes - a.yes || a.no - b.no;
}

function compare(a: Candidate, b: Candidate): number {
  return merit(a, b) || a.startsAt - b.startsAt || a.optionId.localeCompare(b.optionId);
}
