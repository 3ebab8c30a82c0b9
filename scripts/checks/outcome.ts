import { existsSync, readFileSync } from "node:fs";

export interface Outcome {
  passed: number;
  failed: number;
}

/** One thing that either holds or does not. */
export function single(holds: boolean): Outcome {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** Counts of a vitest JSON report; a run that failed without a failed test counts as one failure. */
export function vitestOutcome(file: string, endedWell: boolean): Outcome {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(file);
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed: endedWell ? failed : Math.max(1, failed) };
}

/** Counts of a Playwright JSON report, by the same rule. */
export function playwrightOutcome(file: string, endedWell: boolean): Outcome {
  const stats = read<{ stats: { expected: number; flaky: number; unexpected: number } }>(
    file,
  )?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  const failed = stats?.unexpected ?? 0;
  return { passed, failed: endedWell ? failed : Math.max(1, failed) };
}
