import type { LocalDate } from "@/domain/time-zone/local-date";

/** ISO day of the week, 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which weekday of a month is meant; -1 is the last. */
export type NthOfMonth = 1 | 2 | 3 | 4 | -1;

export type RepeatEnd =
  | { kind: "never" }
  | { kind: "until"; date: LocalDate }
  | { kind: "count"; count: number };

/** How a group run repeats, as a runner says it in the form. */
export type RepeatRule =
  | { every: "week"; interval: number; weekdays: readonly Weekday[]; end: RepeatEnd }
  | { every: "month"; interval: number; nth: NthOfMonth; weekday: Weekday; end: RepeatEnd };

export const longestInterval = 12;
export const mostRepeats = 520;
