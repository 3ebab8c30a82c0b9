import { db } from "@/server/platform/db";

const kept = 50;

/** Something that a runner said of why they run; `saidAt` in epoch milliseconds. */
export type Why = { whyId: string; text: string; saidAt: number };

/** Why a runner runs, the newest first: what stands, and what they said before. */
export async function whysOf(runnerId: string): Promise<Why[]> {
  const rows = await db.runnerWhy.findMany({
    where: { runnerId },
    select: { id: true, text: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: kept,
  });
  return rows.map(({ id, text, createdAt }) => ({
    whyId: id,
    text,
    saidAt: createdAt.getTime(),
  }));
}
