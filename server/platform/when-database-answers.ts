import { setTimeout as sleep } from "node:timers/promises";
import { databaseUnavailable } from "./database-unavailable";

const PAUSE_MS = 250;

/**
 * What `work` gives. While it fails because the database cannot be asked just now, it is tried again for
 * `patienceMs`: a process that starts beside a database that is coming back, or on a busy machine, waits for it.
 */
export async function whenDatabaseAnswers<Result>(
  work: () => Promise<Result>,
  patienceMs = 60_000,
): Promise<Result> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!databaseUnavailable(error) || performance.now() > until) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
