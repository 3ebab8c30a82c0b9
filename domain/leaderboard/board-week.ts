/** What happened in a week under a commitment, as far as a board asks. */
export type WeekTally = {
  /** Days with a counted run. */
  runDays: number;
  /** Days of recovery that count, at most two. */
  recoveryDays: number;
  committedDays: number;
  /** True where a pause lay on a day of this week. */
  touchedByPause: boolean;
  settled: boolean;
};

/** What a board counts of a week. Where both differ from what was frozen, a score was corrected. */
export type TalliedWeek = { keptDays: number; paused: boolean };

/** A week as a board counts it: the verdict "paused" of the streak's rules, without all that a board leaves out. */
export function tallyWeek(week: WeekTally): TalliedWeek {
  const { runDays, recoveryDays, committedDays, touchedByPause, settled } = week;
  const keptDays = runDays + recoveryDays;
  const onlyRested = settled && runDays === 0 && recoveryDays > 0;
  const isKept = runDays > 0 && keptDays >= committedDays;
  return { keptDays, paused: !isKept && (touchedByPause || onlyRested) };
}

/** True where two tallies of one week give different points. */
export function tallyDiffers(a: TalliedWeek, b: TalliedWeek): boolean {
  return a.keptDays !== b.keptDays || a.paused !== b.paused;
}
