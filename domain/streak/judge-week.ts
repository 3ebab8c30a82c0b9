import { dayLedger } from "./day-ledger";
import { comebackAvailable, reservesAvailable } from "./reserves";
import type { Filler, Verdict, WeekOutcome, WeekStatement } from "./statement";
import type { WeekFacts } from "./week-facts";

/**
 * What the rules say about one week, given the statements of the weeks before it, oldest first. While
 * the week is not settled a missing day leaves it open: only settling spends a reserve or finds a miss.
 */
export function judgeWeek(
  facts: WeekFacts,
  past: readonly WeekStatement[],
  settled: boolean,
): WeekOutcome {
  const { runDates, runIds, recoveryDates } = dayLedger(facts);
  const reserves = reservesAvailable(past, facts.week);
  const missing = Math.max(0, facts.terms.daysPerWeek - runDates.length);
  const reserveAllowed = settled && facts.pausedDates.length === 0 && reserves > 0;
  const offered: Filler[] = [
    ...recoveryDates.map((date): Filler => ({ kind: "recovery", date })),
    ...firstCover(facts),
    ...(reserveAllowed ? [{ kind: "reserve" } as const] : []),
  ];
  const kept = runDates.length > 0 && offered.length >= missing;
  const filledBy = kept ? offered.slice(0, missing) : [];
  const verdict = kept
    ? keptVerdict(filledBy)
    : unkeptVerdict(facts, settled, runDates.length === 0 && recoveryDates.length > 0);
  const comeback = kept && followsMiss(past) && comebackAvailable(past, facts.week);
  const spent = filledBy.some((filler) => filler.kind === "reserve") ? 1 : 0;
  return {
    verdict,
    comeback,
    committedDays: facts.terms.daysPerWeek,
    runDays: runDates.length,
    recoveryDays: recoveryDates.length,
    keptDays: runDates.length + recoveryDates.length,
    filledBy,
    runIds,
    reservesLeft: reserves - spent,
    votes: runIds.length + (comeback ? 1 : 0),
  };
}

/** A week takes one cover at most, the first by id, so that the order they came in changes nothing. */
function firstCover({ covers }: WeekFacts): Filler[] {
  const [first] = covers.map((cover) => cover.id).sort();
  return first === undefined ? [] : [{ kind: "cover", id: first }];
}

/** A kept week is named after the last thing it needed. */
function keptVerdict(filledBy: readonly Filler[]): Verdict {
  const last = filledBy.at(-1);
  return last === undefined ? "kept" : `kept-with-${last.kind}`;
}

function unkeptVerdict(facts: WeekFacts, settled: boolean, onlyRested: boolean): Verdict {
  if (facts.pausedDates.length > 0) return "paused";
  if (!settled) return "open";
  return onlyRested ? "paused" : "missed";
}

/** True when the last week that was not paused was missed. */
function followsMiss(past: readonly WeekStatement[]): boolean {
  const last = past.findLast((statement) => statement.verdict !== "paused");
  return last?.verdict === "missed";
}
