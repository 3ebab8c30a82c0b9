import { z } from "zod";
import { lockRunners } from "@/server/partners/lock-runners";
import { partRunners } from "@/server/partners/part-runners";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

export const runnerIdInput = z.strictObject({ runnerId: z.uuid() });

/**
 * Hides two runners from one another everywhere, at once and without a word to the other. A partnership of the two
 * ends like every other. Blocking somebody again changes nothing.
 */
export async function blockRunner(
  { runnerId: blockedId }: z.infer<typeof runnerIdInput>,
  { runnerId: blockerId, now }: Acting,
): Promise<void> {
  if (blockedId === blockerId) {
    throw new AppError("refused", "yourself", "You cannot block yourself.");
  }
  await db.$transaction(async (tx) => {
    await lockRunners(tx, [blockerId, blockedId]);
    const known = await tx.runner.count({ where: { id: blockedId } });
    if (known === 0) throw notFound("runner");
    await partRunners(tx, [blockerId, blockedId], now);
    await tx.block.createMany({
      data: [{ blockerId, blockedId, createdAt: new Date(now) }],
      skipDuplicates: true,
    });
  });
}
