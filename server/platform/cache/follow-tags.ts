import "server-only";
import { connection } from "@/server/platform/db";

/** Longer than any transaction may take, so that none commits a tag too late to be seen. */
const WATCHED_SECONDS = 12;
const FRESH_MS = 400;

/** Where Next keeps when each tag expired (epoch milliseconds). */
export type TagTimes = { set: (tag: string, times: { expired: number }) => unknown };

/**
 * Returns a function that brings `times` up to date with what any process expired; calls within 0.4 s share one
 * look. A tag counts as expired from when it is seen here, again and again for 12 s: a page that was rendered
 * from what was there before the commit cannot outlive that. While the database cannot be asked, pages stay.
 */
export function followTags(times: TagTimes): () => Promise<void> {
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const { rows } = await connection().pool.query<{ tag: string }>(
      `SELECT tag FROM cache_tag WHERE expired_at > now() - make_interval(secs => ${WATCHED_SECONDS})`,
    );
    const expired = Date.now();
    for (const { tag } of rows) times.set(tag, { expired });
  }

  return async () => {
    if (performance.now() - looked < FRESH_MS) return;
    looking ??= look()
      .catch(() => {})
      .finally(() => {
        looked = performance.now();
        looking = null;
      });
    await looking;
  };
}
