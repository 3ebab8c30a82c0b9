/** The clocks of a browser: one that only runs forward, and the one on the wall that anybody can set. */
export type Clocks = { steady: () => number; wall: () => number };

export const browserClocks: Clocks = { steady: () => performance.now(), wall: () => Date.now() };

const LONGEST_SLEEP_MS = 12 * 3_600_000;
const SLEPT_MS = 2_000;

export type RunClock = {
  /** Milliseconds since the run was opened. */
  now: () => number;
  /** The page went out of sight: from here the steady clock may stand still with the phone. */
  hide: () => void;
  /** It is back: what the phone slept is added, as the wall tells it. */
  show: () => void;
};

/**
 * Time of a run from `base` milliseconds on, counted by the steady clock, so that a wall clock set forward or
 * back in the middle changes nothing.
 */
export function runClock(base: number, clocks: Clocks = browserClocks): RunClock {
  const zero = clocks.steady();
  let slept = 0;
  let hidden: { steady: number; wall: number } | null = null;
  return {
    now: () => base + slept + clocks.steady() - zero,
    hide() {
      hidden = { steady: clocks.steady(), wall: clocks.wall() };
    },
    show() {
      if (!hidden) return;
      const missing = clocks.wall() - hidden.wall - (clocks.steady() - hidden.steady);
      if (missing > SLEPT_MS && missing < LONGEST_SLEEP_MS) slept += missing;
      hidden = null;
    },
  };
}

/** Where the time of a run goes on after its page was closed: by the wall, unless that was set meanwhile. */
export function timeAfterClosing(
  { lastAt, lastWall }: { lastAt: number; lastWall: number },
  wall: number,
): number {
  const away = wall - lastWall;
  return lastAt + (away > 0 && away < LONGEST_SLEEP_MS ? away : 0);
}
