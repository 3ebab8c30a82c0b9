import { db } from "@/server/platform/db";
import { eraseAccount } from "./erase-account";

/**
 * Deletes once more whoever a restored backup brought back, by tombstones in hexadecimal and those of the database; for
 * the start, before anything is served. Answers how many came back. `now` in epoch milliseconds.
 */
export async function eraseAgain(hashes: ReadonlySet<string>, now: number): Promise<number> {
  const back = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, sha256(convert_to('runpact tombstone ' || id::text, 'UTF8')) AS hash FROM runner) AS known
    WHERE encode(hash, 'hex') = ANY(${[...hashes]}::text[])
      OR EXISTS (SELECT FROM tombstone WHERE runner_hash = hash)
    ORDER BY id`;
  for (const { id } of back) await eraseAccount(id, now);
  return back.length;
}
