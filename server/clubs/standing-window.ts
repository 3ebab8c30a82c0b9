import type { BoardWindow } from "@/domain/leaderboard/board";
import { currentWeek } from "@/domain/week/current-week";
import { lastSettledWeeks } from "@/domain/week/settlement";
import { addWeeks, type WeekStart } from "@/domain/week/week";

/** The weeks of a board: how many, and the last of them. A stored board is kept under this key. */
export type StandingWindow = { span: 1 | 4; through: WeekStart };

/** How long before a window begins its stored board is built, so that nobody waits for it. */
const aheadMs = 36 * 3_600_000;

/** The window that a board shows at `now` (epoch milliseconds). It moves on by itself: no job turns it. */
export function standingWindow(window: BoardWindow, now: number): StandingWindow {
  if (window === "this-week") return { span: 1, through: currentWeek(now, "UTC") };
  return { span: 4, through: lastSettledWeeks(now, 1)[0] ?? currentWeek(now, "UTC") };
}

/** The weeks of a window, oldest first. */
export function weeksOfWindow({ span, through }: StandingWindow): WeekStart[] {
  return Array.from({ length: span }, (_, index) => addWeeks(through, index - span + 1));
}

/** The windows that a stored board holds at `now`: those that are shown and those that soon will be. */
export function windowsToKeep(now: number): StandingWindow[] {
  const kept = new Map<string, StandingWindow>();
  for (const at of [now, now + aheadMs]) {
    for (const window of ["this-week", "last-four"] as const) {
      const key = standingWindow(window, at);
      kept.set(`${key.span} ${key.through}`, key);
    }
  }
  return [...kept.values()];
}
