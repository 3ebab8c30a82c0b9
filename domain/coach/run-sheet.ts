import { isKept } from "@/domain/streak/statement";
import { addDays } from "@/domain/time-zone/local-date";
import { addWeeks, weekOf } from "@/domain/week/week";
import { type Fact, type FactSheet, fact, type Mood } from "./fact";
import { longestRun, lookbackWeeks } from "./find-patterns";
import type { PastRun } from "./past-run";
import type { CoachedWeek } from "./week-sheet";

/** What the sheet of one run is computed from; `runs` holds the run and those of the weeks before it. */
export type RunInput = {
  run: PastRun;
  runs: readonly PastRun[];
  /** The promise of the run's week; null outside a commitment. */
  line: CoachedWeek | null;
  /** How many runs there are up to this one. */
  runCount: number;
  mood: Mood;
  unit: "km" | "mi";
  locale: string;
};

/** The facts of one run at the time at which it was finished: later runs change nothing. */
export function runSheet(input: RunInput): FactSheet {
  const { run, runs, line, runCount, mood, unit, locale } = input;
  const week = weekOf(run.localDate);
  const certainty = run.told ? "told" : "measured";
  const days = new Set(
    runs
      .filter(({ counts, localDate }) => counts && localDate >= week && localDate <= run.localDate)
      .map(({ localDate }) => localDate),
  ).size;
  const committed = line?.committedDays ?? 0;
  const closes = line !== null && isKept(line.verdict) && days >= committed && run.counts;
  const from = addWeeks(week, -lookbackWeeks);
  const earlier = runs.filter(
    ({ localDate }) => localDate >= from && localDate <= addDays(run.localDate, -1),
  );
  const record = longestRun([run], earlier, week);
  const facts: Fact[] = [
    fact("time", run.movingSeconds, "seconds", { certainty }),
    ...(run.distanceMetres === null
      ? []
      : [fact("distance", run.distanceMetres, "metres", { certainty })]),
    ...(line && run.counts && days > 0 && days <= committed
      ? [fact("progress", days, "days", { base: { kind: "out-of", value: committed } })]
      : []),
    ...(line && run.counts && days > 0 && days < committed
      ? [fact("days-left", committed - days, "days")]
      : []),
    ...(record ? [record] : []),
    fact("run-count", runCount, "runs"),
    ...(closes && line.comeback ? [fact("comeback", 1, "none")] : []),
  ];
  const verdict =
    line === null ? null : closes ? "kept" : line.verdict === "paused" ? "paused" : "open";
  const occasion = closes && line.comeback && days === committed ? "comeback" : "run-finished";
  return { occasion, verdict, mood, readiness: null, unit, locale, facts };
}
