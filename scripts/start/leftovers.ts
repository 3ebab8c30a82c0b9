import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { birthOf, signal, waitFor } from "../embedded-postgres/process-facts";

interface Entry {
  name: string;
  pid: number;
  birth: string | undefined;
}

const PATIENCE_MS = 3_000;

/** Writes down which processes belong to this start, so that the next one knows orphans from strangers. */
export function recordProcesses(home: string, processes: Record<string, number | undefined>): void {
  const entries: Entry[] = Object.entries(processes).flatMap(([name, pid]) =>
    pid === undefined ? [] : [{ name, pid, birth: birthOf(pid) }],
  );
  const file = path.join(home, "processes.json");
  writeFileSync(`${file}.new`, JSON.stringify(entries));
  renameSync(`${file}.new`, file);
}

function recorded(home: string): Entry[] {
  try {
    const entries: Entry[] = JSON.parse(readFileSync(path.join(home, "processes.json"), "utf8"));
    return entries.filter(({ pid, birth }) => birth !== undefined && birthOf(pid) === birth);
  } catch {
    return [];
  }
}

/**
 * Ends web and worker processes of a start whose supervisor was killed; the caller holds the
 * lock of `home`. Returns how many there were. A process id that belongs to a stranger by now
 * is left alone.
 */
export async function endLeftovers(home: string): Promise<number> {
  const living = recorded(home);
  for (const { pid } of living) signal(pid, "SIGTERM");
  await waitFor(() => recorded(home).length === 0, living.length > 0 ? PATIENCE_MS : 0);
  for (const { pid } of recorded(home)) signal(pid, "SIGKILL");
  await waitFor(() => recorded(home).length === 0, PATIENCE_MS);
  return living.length;
}
