import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { requirePlannedRun } from "./require-planned-run";
import { tellPartner } from "./tell-partner";

export const plannedRunIdInput = z.strictObject({ plannedRunId: z.uuid() });

/** Calls one planned run off; it stays in the week as called off, without a reason. A partner who expects the runner is told. */
export async function skipPlannedRun(
  { plannedRunId }: z.infer<typeof plannedRunIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: { skippedAt: new Date(now), confirmedAt: null },
    });
    const { partnershipId, expectedAt } = known;
    if (!partnershipId || !expectedAt) return;
    await tellPartner(tx, { ...known, plannedRunId, runnerId, partnershipId }, "cannot", now);
  });
}
