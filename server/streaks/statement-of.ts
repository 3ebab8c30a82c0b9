import { settleWeeks } from "@/domain/streak/settle-weeks";
import type { WeekStatement } from "@/domain/streak/statement";
import type { WeekFacts } from "@/domain/streak/week-facts";
import { currentWeek } from "@/domain/week/current-week";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import type { StoredCommitment } from "@/server/commitments/commitment-row";
import { factsOf } from "./load-facts";
import { type StatementSources, statementSources } from "./statement-sources";

export type RunnerStatement = {
  runnerId: string;
  thisWeek: WeekStart;
  commitments: StoredCommitment[];
  /** Facts of the weeks that were looked at: all of them, or those that are not frozen yet. */
  facts: WeekFacts[];
  frozen: WeekStatement[];
  statements: WeekStatement[];
};

/**
 * What the rules make of the weeks of several runners at `now`, in one statement. With `whole` every week
 * is judged again from its runs, so that corrections show; else frozen weeks are taken as they are.
 */
export async function statementsOf(
  runnerIds: readonly string[],
  now: number,
  { whole }: { whole: boolean },
): Promise<Map<string, RunnerStatement>> {
  const sources = await statementSources(runnerIds, { whole });
  return new Map(sources.map((one) => [one.runnerId, statementFrom(one, now, { whole })]));
}

/** What the rules make of one runner's sources; with `whole` frozen weeks are judged again as well. */
export function statementFrom(
  { runnerId, zone, dayStartMinutes, commitments, frozen, runs }: StatementSources,
  now: number,
  { whole }: { whole: boolean },
): RunnerStatement {
  const thisWeek = currentWeek(now, zone, dayStartMinutes);
  const lastFrozen = whole ? null : (frozen.at(-1)?.week ?? null);
  const from = lastFrozen ? addWeeks(lastFrozen, 1) : (commitments[0]?.startsOn ?? thisWeek);
  const facts = factsOf(commitments, runs, { from, until: thisWeek, now });
  const statements = settleWeeks(facts, now, frozen);
  return { runnerId, commitments, frozen, thisWeek, facts, statements };
}

/** One runner's statement with every week judged again from its runs. */
export async function statementOf(runnerId: string, now: number): Promise<RunnerStatement> {
  const statement = (await statementsOf([runnerId], now, { whole: true })).get(runnerId);
  if (!statement) throw new Error("A statement was asked for a runner who does not exist");
  return statement;
}
