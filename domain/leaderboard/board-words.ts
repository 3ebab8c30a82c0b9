const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** A rank as it is spoken: "1st", "2nd", "12th". */
export function rankWords(rank: number): string {
  return `${rank}${endings[ordinals.select(rank)] ?? "th"}`;
}

/** A score as points with one decimal: 1 stands for 100. */
export function scorePoints(score: number): string {
  return (score * 100).toFixed(1);
}

/** Kept and promised days of a row; days beyond the promise and paused weeks are left out. */
export function daysOfRow(
  weeks: readonly { keptDays: number; committedDays: number; paused: boolean }[],
): { kept: number; promised: number } {
  const counted = weeks.filter((week) => !week.paused);
  return {
    kept: counted.reduce((sum, week) => sum + Math.min(week.keptDays, week.committedDays), 0),
    promised: counted.reduce((sum, week) => sum + week.committedDays, 0),
  };
}
