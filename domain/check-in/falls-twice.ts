import { type WeekStart, weeksBetween } from "@/domain/week/week";

/** How a runner said that a week was, 1 to 5. */
export type SaidWeek = { week: WeekStart; mood: number };

/**
 * Whether a runner's weeks have fallen twice running: the newest was harder than the one before, and that harder
 * than its own. A week without an answer tells nothing, so the three must follow one another.
 */
export function fallsTwice(weeks: readonly SaidWeek[]): boolean {
  const [newest, before, first] = weeks.toSorted((a, b) => (a.week < b.week ? 1 : -1));
  if (!newest || !before || !first) return false;
  const follow =
    weeksBetween(before.week, newest.week) === 1 && weeksBetween(first.week, before.week) === 1;
  return follow && newest.mood < before.mood && before.mood < first.mood;
}
