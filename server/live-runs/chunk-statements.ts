import { AppError } from "@/server/platform/errors";
import { hotStatement, type Queryable } from "@/server/platform/hot-statements";

const lock = hotStatement("live-run-lock", "SELECT pg_advisory_xact_lock(hashtextextended($1, 2))");

const all = hotStatement<{ seq: number; content: Buffer }>(
  "live-run-chunks",
  "SELECT seq, content FROM live_chunk WHERE runner_id = $1 AND run_id = $2 ORDER BY seq",
);

const isSaved = hotStatement(
  "live-run-saved",
  "SELECT 1 FROM run WHERE runner_id = $1 AND id = $2",
);

const drop = hotStatement(
  "live-run-drop-chunks",
  "DELETE FROM live_chunk WHERE runner_id = $1 AND run_id = $2",
);

/**
 * The whole log of a run, under a lock that makes a second finishing wait; null where the first has made the
 * run meanwhile. Throws AppError "pieces-missing" while any piece is still on its way.
 */
export async function takeChunks(
  runnerId: string,
  { id, chunks }: { id: string; chunks: number },
  on: Queryable,
): Promise<Buffer | null> {
  await lock([id], on);
  if ((await isSaved([runnerId, id], on)).length > 0) return null;
  const rows = await all([runnerId, id], on);
  if (rows.length < chunks || rows.slice(0, chunks).some(({ seq }, i) => seq !== i)) {
    throw new AppError(
      "conflict",
      "pieces-missing",
      "Some pieces of this run are still on their way.",
    );
  }
  return Buffer.concat(rows.slice(0, chunks).map(({ content }) => content));
}

export async function dropChunks(runnerId: string, id: string, on: Queryable): Promise<void> {
  await drop([runnerId, id], on);
}
