import { db } from "@/server/platform/db";

export type BlockedRunner = { runnerId: string; name: string; since: number };

/** Whom a runner has blocked, the latest first; the only list in which they still stand. `since` in epoch milliseconds. */
export async function blockedBy(runnerId: string): Promise<BlockedRunner[]> {
  const rows = await db.block.findMany({
    where: { blockerId: runnerId },
    select: { blockedId: true, createdAt: true, blocked: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { blockedId: "desc" }],
    take: 500,
  });
  return rows.map(({ blockedId, createdAt, blocked }) => ({
    runnerId: blockedId,
    name: blocked.name,
    since: createdAt.getTime(),
  }));
}
