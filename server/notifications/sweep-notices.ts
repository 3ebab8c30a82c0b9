import { db } from "@/server/platform/db";

const keptMs = 90 * 86_400_000;

/** Forgets notices after ninety days. */
export async function sweepNotices(now: number): Promise<void> {
  await db.notice.deleteMany({ where: { madeAt: { lt: new Date(now - keptMs) } } });
}
