import { createHash } from "node:crypto";

/**
 * What is kept of a deleted account: the hash of its random id, from which nothing of a person can be told. `eraseAgain`
 * says the same in SQL.
 */
export function tombstoneOf(runnerId: string): Uint8Array<ArrayBuffer> {
  const digest = createHash("sha256")
    .update(`runpact tombstone ${runnerId.toLowerCase()}`)
    .digest();
  return new Uint8Array(digest);
}
