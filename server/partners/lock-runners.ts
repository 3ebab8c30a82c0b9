import type { Database, Transaction } from "@/server/platform/db";

/**
 * Makes every other change of these runners' partnerships wait until the transaction ends. In order of
 * id, so that two pairs never wait for one another; rows that only refer to a runner are not held up.
 */
export async function lockRunners(tx: Transaction, runnerIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM runner WHERE id = ANY(${[...runnerIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

/** A runner's partners whose partnership has not ended, and the slots they take; a pause keeps its slot. */
export async function partnerPlaces(
  on: Database,
  runnerId: string,
): Promise<{ partnerIds: string[]; slots: number[] }> {
  const sides = await on.partnershipSide.findMany({
    where: { runnerId, slot: { not: null } },
    select: { partnerId: true, slot: true },
  });
  return {
    partnerIds: sides.map((side) => side.partnerId),
    slots: sides.flatMap(({ slot }) => (slot === null ? [] : [slot])),
  };
}
