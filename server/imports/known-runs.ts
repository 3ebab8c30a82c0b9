import { hotStatement, type Queryable } from "@/server/platform/hot-statements";
import type { KnownRun } from "./plan-runs";

const around = 15 * 3_600_000;

const lock = hotStatement("import-lock", "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))");

const ofFile = hotStatement<{ run_id: string }>(
  "import-same-file",
  "SELECT run_id FROM run_file WHERE runner_id = $1 AND sha256 = $2 AND session = $3",
);

const near = hotStatement<{
  id: string;
  started_at: Date;
  elapsed_seconds: number;
  moving_seconds: number;
  distance_metres: number | null;
}>(
  "import-runs-around",
  `SELECT id, started_at, elapsed_seconds, moving_seconds, distance_metres FROM run
   WHERE runner_id = $1 AND source <> 'by_hand' AND started_at BETWEEN $2 AND $3
     AND local_date BETWEEN ($2::timestamptz - interval '1 day')::date AND ($3::timestamptz + interval '1 day')::date`,
);

/** Makes a runner's imports wait for each other until the transaction ends, so that none misses a duplicate. */
export async function lockImports(runnerId: string, on: Queryable): Promise<void> {
  await lock([runnerId], on);
}

/** The run that was made of the same session of the same file, if any. */
export async function runOfFile(
  { runnerId, sha256, session }: { runnerId: string; sha256: Uint8Array; session: number },
  on: Queryable,
): Promise<string | null> {
  const [row] = await ofFile([runnerId, sha256, session], on);
  return row?.run_id ?? null;
}

/** Recorded runs that start within 15 hours of an instant (epoch milliseconds). */
export async function runsAround(
  runnerId: string,
  startedAt: number,
  on: Queryable,
): Promise<KnownRun[]> {
  const rows = await near(
    [runnerId, new Date(startedAt - around), new Date(startedAt + around)],
    on,
  );
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.started_at.getTime(),
    elapsedSeconds: row.elapsed_seconds,
    movingSeconds: row.moving_seconds,
    distanceMetres: row.distance_metres,
  }));
}
