import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive, postgresProcessesIn, signal, waitFor } from "./process-facts";

export interface Postmaster {
  pid: number;
  port: number;
}

/** What `postmaster.pid` of a data folder says, or undefined when there is none. */
export function recordedPostmaster(dataFolder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(dataFolder, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return Number.isInteger(pid) && pid > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** The postmaster that really serves this data folder now, or undefined. */
export function livingPostmaster(dataFolder: string): Postmaster | undefined {
  const recorded = recordedPostmaster(dataFolder);
  if (!recorded || !isAlive(recorded.pid)) return undefined;
  if (process.platform !== "linux") return recorded;
  return postgresProcessesIn(dataFolder).includes(recorded.pid) ? recorded : undefined;
}

/**
 * Ends whatever still serves `dataFolder` after its supervisor died: a living postmaster is
 * asked to shut down; backends without a postmaster get time to notice, then are ended.
 * The pid file goes only when its number now belongs to a stranger, since PostgreSQL
 * would refuse to start for ever. Throws when something of ours will not end.
 */
export async function clearOrphans(dataFolder: string): Promise<void> {
  const living = livingPostmaster(dataFolder);
  if (living) {
    signal(living.pid, "SIGINT");
    if (!(await waitFor(() => !isAlive(living.pid), 10_000))) signal(living.pid, "SIGQUIT");
  }
  const gone = () => postgresProcessesIn(dataFolder).length === 0;
  for (const [name, patience] of [
    ["SIGTERM", 2_000],
    ["SIGQUIT", 3_000],
    ["SIGKILL", 3_000],
  ] as const) {
    if (await waitFor(gone, patience)) break;
    for (const pid of postgresProcessesIn(dataFolder)) signal(pid, name);
  }
  if (!(await waitFor(gone, 2_000))) {
    throw new Error(`Processes of an earlier PostgreSQL in ${dataFolder} will not end.`);
  }
  const recorded = recordedPostmaster(dataFolder);
  if (process.platform === "linux" && recorded && isAlive(recorded.pid)) {
    rmSync(path.join(dataFolder, "postmaster.pid"), { force: true });
  }
}
