import type { LiveEvent } from "@/domain/live-run/live-event";
import type { LiveDatabase, StoredRun } from "./live-database";

/** Adds what happened since the last piece, and how far the run is, in one transaction. */
export async function addPiece(
  database: LiveDatabase,
  run: StoredRun,
  events: readonly LiveEvent[],
): Promise<StoredRun> {
  const next = { ...run, pieces: run.pieces + 1 };
  const tx = database.transaction(["runs", "pieces"], "readwrite", { durability: "strict" });
  await Promise.all([
    tx.objectStore("pieces").put({ runId: run.id, number: run.pieces, events: [...events] }),
    tx.objectStore("runs").put(next),
    tx.done,
  ]);
  return next;
}

/** Everything that was stored of a run, in order. */
export async function eventsOf(database: LiveDatabase, runId: string): Promise<LiveEvent[]> {
  const range = IDBKeyRange.bound([runId, 0], [runId, Number.MAX_SAFE_INTEGER]);
  const pieces = await database.getAll("pieces", range);
  return pieces.flatMap(({ events }) => events);
}

/** Forgets a run: the server has it, or its runner threw it away. */
export async function removeRun(database: LiveDatabase, runId: string): Promise<void> {
  const tx = database.transaction(["runs", "pieces"], "readwrite");
  const range = IDBKeyRange.bound([runId, 0], [runId, Number.MAX_SAFE_INTEGER]);
  await Promise.all([
    tx.objectStore("pieces").delete(range),
    tx.objectStore("runs").delete(runId),
    tx.done,
  ]);
}
