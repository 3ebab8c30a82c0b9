import type { Transaction } from "@/server/platform/db";

/**
 * Ends what two runners have together, where they have something; for who no longer wants the other near. The
 * caller holds the lock on both. `now` in epoch milliseconds.
 */
export async function partRunners(
  tx: Transaction,
  [one, other]: readonly [string, string],
  now: number,
): Promise<void> {
  const between = { runnerId: one, partnerId: other };
  const ended = await tx.partnership.updateManyAndReturn({
    where: { state: { not: "ended" }, sides: { some: between } },
    data: { state: "ended", endedAt: new Date(now) },
    select: { id: true },
  });
  const ids = ended.map(({ id }) => id);
  await tx.partnershipSide.updateMany({
    where: { partnershipId: { in: ids } },
    data: { slot: null },
  });
}
