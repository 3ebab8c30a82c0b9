import { appendFile, readFile } from "node:fs/promises";
import { db } from "@/server/platform/db";

/** The tombstones in a file, one hexadecimal hash a line; none where there is no file. */
export async function readTombstones(file: string): Promise<Set<string>> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return new Set(text.split("\n").filter((line) => /^[0-9a-f]{64}$/.test(line)));
}

/**
 * Writes tombstones that are not there yet into a file beside the database, which a restored backup does not take
 * back; answers how many. All of them, so that a lost file is whole again after one round.
 */
export async function keepTombstones(file: string): Promise<number> {
  const stones = await db.tombstone.findMany({
    select: { runnerHash: true },
    orderBy: { deletedAt: "asc" },
  });
  if (stones.length === 0) return 0;
  const kept = await readTombstones(file);
  const missing = stones
    .map(({ runnerHash }) => Buffer.from(runnerHash).toString("hex"))
    .filter((hash) => !kept.has(hash));
  if (missing.length > 0) await appendFile(file, `${missing.join("\n")}\n`, { mode: 0o600 });
  return missing.length;
}
