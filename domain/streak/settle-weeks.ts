import { lastSettledWeeks } from "@/domain/week/settlement";
import { judgeWeek } from "./judge-week";
import { rulesVersion, type WeekOutcome, type WeekStatement } from "./statement";
import type { WeekFacts } from "./week-facts";

/**
 * The statement of every committed week, oldest first, as of `now` (epoch milliseconds). A week in
 * `frozen` that has settled keeps what was frozen; where its facts say otherwise today, the difference
 * is shown as `corrected` and later weeks go on from what was frozen.
 */
export function settleWeeks(
  facts: readonly WeekFacts[],
  now: number,
  frozen: readonly WeekStatement[] = [],
): WeekStatement[] {
  const factsByWeek = new Map(facts.map((week) => [week.week, week]));
  const newestSettled = lastSettledWeeks(now, 1)[0] ?? "";
  const frozenByWeek = new Map(
    frozen.filter(({ week }) => week <= newestSettled).map((week) => [week.week, week]),
  );
  const weeks = [...new Set([...factsByWeek.keys(), ...frozenByWeek.keys()])].sort();
  const statements: WeekStatement[] = [];
  for (const week of weeks) {
    const settled = week <= newestSettled;
    const known = factsByWeek.get(week);
    const today = known ? judgeWeek(known, statements, settled) : null;
    const before = frozenByWeek.get(week);
    if (before && !today && !before.corrected) statements.push(before);
    else if (before) statements.push({ ...before, corrected: correction(before, today) });
    else if (today) statements.push({ week, ...today, settled, rulesVersion, corrected: null });
  }
  return statements;
}

/** Null where nothing differs, or where older rules judged and the difference may be theirs. */
function correction(frozen: WeekStatement, today: WeekOutcome | null): WeekOutcome | null {
  if (today === null || frozen.rulesVersion !== rulesVersion) return null;
  return outcomeText(frozen) === outcomeText(today) ? null : today;
}

/** An outcome as text that does not depend on the order in which a store keeps the fields of an object. */
function outcomeText(outcome: WeekOutcome): string {
  return JSON.stringify([
    outcome.verdict,
    outcome.comeback,
    outcome.committedDays,
    outcome.runDays,
    outcome.recoveryDays,
    outcome.keptDays,
    outcome.filledBy.map((filler) => Object.values(filler).sort()),
    outcome.runIds,
    outcome.reservesLeft,
    outcome.votes,
  ]);
}
