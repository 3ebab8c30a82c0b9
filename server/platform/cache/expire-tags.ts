import "server-only";
import type { Transaction } from "@/server/platform/db";

/**
 * Empties the cached public pages that carry one of these tags, in every web process within a second of the
 * caller's commit. Call it last in the transaction: writers of the same tag wait for one another here.
 */
export async function expireTags(tx: Transaction, tags: readonly string[]): Promise<void> {
  // One order for all callers, so that two of them cannot wait for each other.
  for (const tag of [...new Set(tags)].toSorted()) {
    await tx.$executeRaw`
      INSERT INTO cache_tag (tag, expired_at) VALUES (${tag}, clock_timestamp())
      ON CONFLICT (tag) DO UPDATE SET expired_at = excluded.expired_at`;
  }
}
