import type { DueScan } from "./handlers";

const MINUTE = 60_000;

/** Calls `onMinute` with each whole UTC minute (epoch milliseconds) from now on; returns how to stop it. */
export function everyMinute(onMinute: (minute: number) => void): () => void {
  let timer: NodeJS.Timeout;
  const plan = () => {
    const next = Math.floor(Date.now() / MINUTE) * MINUTE + MINUTE;
    timer = setTimeout(() => {
      onMinute(next);
      plan();
    }, next - Date.now());
  };
  plan();
  return () => clearTimeout(timer);
}

/** Runs all scans; one that fails is reported and keeps none of the others from running. */
export async function runScans(
  scans: readonly DueScan[],
  now: number,
  report: (error: unknown, what: string) => void,
): Promise<void> {
  for (const scan of scans) {
    try {
      await scan.run(now);
    } catch (error) {
      report(error, `scan ${scan.name}`);
    }
  }
}
