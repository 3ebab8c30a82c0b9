import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { LIVE_CHANNEL } from "./live-channel";

/** Ends a share at once; every watcher's stream closes, and nothing of it is shown again. */
export async function endShare(
  { shareId }: { shareId: string },
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.liveShare.updateMany({
      where: { id: shareId, runnerId },
      data: { endedAt: new Date(now) },
    });
    if (count === 0) throw notFound("live share");
    await tx.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${shareId})`;
  });
}
