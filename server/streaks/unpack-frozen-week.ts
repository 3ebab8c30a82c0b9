import type { Filler, Verdict, WeekStatement } from "@/domain/streak/statement";
import type { WeekStart } from "@/domain/week/week";

/** A frozen week as `packedFrozenWeek` brings it, in that order; the runs only where they were asked for. */
export type PackedFrozenWeek = [
  week: WeekStart,
  verdict: Verdict,
  comeback: boolean,
  rulesVersion: number,
  committedDays: number,
  runDays: number,
  recoveryDays: number,
  keptDays: number,
  filledBy: Filler[],
  reservesLeft: number,
  votes: number,
  runIds: string[] | null,
];

/** A row `f` of frozen_week as a JSON array a fifth as long as its object: ten years are 520 of them. */
export const packedFrozenWeek = `json_build_array(f.week_start, f.verdict, f.comeback, f.rules_version,
  f.statement->'committedDays', f.statement->'runDays', f.statement->'recoveryDays', f.statement->'keptDays',
  f.statement->'filledBy', f.statement->'reservesLeft', f.statement->'votes',
  CASE WHEN $2 THEN f.statement->'runIds' END)`;

/** The statement of a week as it was frozen; without the ids of its runs where they were not asked for. */
export function unpackFrozenWeek(packed: PackedFrozenWeek): WeekStatement {
  const [week, verdict, comeback, rulesVersion, committedDays, runDays, ...rest] = packed;
  const [recoveryDays, keptDays, filledBy, reservesLeft, votes, runIds] = rest;
  return {
    week,
    verdict,
    comeback,
    rulesVersion,
    committedDays,
    runDays,
    recoveryDays,
    keptDays,
    filledBy,
    reservesLeft,
    votes,
    runIds: runIds ?? [],
    settled: true,
    corrected: null,
  };
}
