import type { Page } from "@playwright/test";

/** What fingers did in a browser: taps, and signs typed. */
export type Effort = { taps: number; typed: number };

/** Counts every tap and every typed sign of a browser from now on, over all its pages. */
export async function startStopwatch(page: Page): Promise<Effort> {
  const effort: Effort = { taps: 0, typed: 0 };
  await page.context().exposeBinding("runpactEffort", (_, kind: keyof Effort) => {
    effort[kind] += 1;
  });
  await page.context().addInitScript(() => {
    const count = (kind: string) =>
      (window as unknown as { runpactEffort: (kind: string) => void }).runpactEffort(kind);
    addEventListener("pointerdown", (event) => event.isTrusted && count("taps"), true);
    addEventListener("keydown", (event) => event.key.length === 1 && count("typed"), true);
  });
  return effort;
}
