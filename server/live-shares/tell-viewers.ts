import { db } from "@/server/platform/db";

/** Writes down how many watch each share through this process, so that the runner can be told. */
export async function tellViewers(
  processId: string,
  counts: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  for (const [shareId, count] of counts) {
    const said = { count, seenAt: new Date(now) };
    await db.liveViewers.upsert({
      where: { shareId_processId: { shareId, processId } },
      create: { shareId, processId, ...said },
      update: said,
    });
  }
}
