import { endOf, termsInWeek, weeksOf } from "@/domain/commitment/commitment";
import { evidenceAt } from "@/domain/commitment/evidence";
import { pausedDatesIn } from "@/domain/commitment/pause";
import type { RunFact, WeekFacts } from "@/domain/streak/week-facts";
import type { WeekStart } from "@/domain/week/week";
import type { StoredCommitment } from "@/server/commitments/commitment-row";
import type { SourceRun } from "./statement-sources";

/**
 * What decides about each committed week from `from` to `until`, both included, oldest first. Recovery
 * days and covers come with readiness and check-ins; until then a week has none.
 */
export function factsOf(
  commitments: readonly StoredCommitment[],
  runs: readonly SourceRun[],
  { from, until, now }: { from: WeekStart; until: WeekStart; now: number },
): WeekFacts[] {
  const byWeek = Map.groupBy(runs, (run) => run.week);
  const running = commitments.filter((commitment) => endOf(commitment) > from);
  return running.flatMap((commitment) =>
    weeksOf(commitment)
      .filter((week) => week >= from && week <= until)
      .flatMap((week): WeekFacts[] => {
        const terms = termsInWeek(commitment, week);
        if (!terms) return [];
        return [
          {
            week,
            terms,
            runs: (byWeek.get(week) ?? []).map((run) => runFact(run, terms.floorSeconds, now)),
            recoveryDates: [],
            covers: [],
            lentDates: [],
            pausedDates: pausedDatesIn(commitment.pauses, week),
          },
        ];
      }),
  );
}

function runFact(
  { week: _week, countsFrom, ...run }: SourceRun,
  floorSeconds: number,
  now: number,
): RunFact {
  const { movingSeconds } = run;
  return { ...run, evidence: evidenceAt({ countsFrom, movingSeconds }, { floorSeconds, now }) };
}
