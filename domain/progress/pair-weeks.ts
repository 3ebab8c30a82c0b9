import { isKept, type Verdict } from "@/domain/streak/statement";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { csvText } from "./csv-text";

/** What somebody promised and kept in a week; `kept` is null while the week is open or paused. */
export type PromisedDays = { keptDays: number; committedDays: number; kept: boolean | null };

export type PairWeek = { week: WeekStart; mine: PromisedDays | null; theirs: PromisedDays | null };

type Line = { week: WeekStart; verdict: Verdict; keptDays: number; committedDays: number };

const mostWeeks = 26;

/** The last half year of two partners, week by week without a gap, from the first in which both had promised something. */
export function pairWeeks(mine: readonly Line[], theirs: readonly Line[]): PairWeek[] {
  const [one, other] = [byWeek(mine), byWeek(theirs)];
  const shared = mine.map(({ week }) => week).filter((week) => other.has(week));
  const last = [...one.keys(), ...other.keys()].toSorted().at(-1);
  const first = shared.toSorted()[0];
  if (!first || !last) return [];
  const weeks: PairWeek[] = [];
  for (let week = first; week <= last; week = addWeeks(week, 1)) {
    weeks.push({ week, mine: one.get(week) ?? null, theirs: other.get(week) ?? null });
  }
  return weeks.slice(-mostWeeks);
}

/** The same as a file. */
export function pairCsv(weeks: readonly PairWeek[]): string {
  const cells = (days: PromisedDays | null) => [
    days?.keptDays ?? null,
    days?.committedDays ?? null,
  ];
  return csvText(
    ["week", "my_kept_days", "my_committed_days", "their_kept_days", "their_committed_days"],
    weeks.map(({ week, mine, theirs }) => [week, ...cells(mine), ...cells(theirs)]),
  );
}

function byWeek(lines: readonly Line[]): Map<WeekStart, PromisedDays> {
  return new Map(
    lines.map(({ week, verdict, keptDays, committedDays }) => {
      const judged = verdict !== "open" && verdict !== "paused";
      return [week, { keptDays, committedDays, kept: judged ? isKept(verdict) : null }];
    }),
  );
}
