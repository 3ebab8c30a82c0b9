import { z } from "zod";
import { requirePartnership } from "@/server/partners/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { requirePlannedRun } from "./require-planned-run";
import { tellPartner } from "./tell-partner";

export const sharePlannedRunInput = z.strictObject({
  plannedRunId: z.uuid(),
  /** Whom to expect; null makes it the runner's own business again. */
  partnershipId: z.uuid().nullable(),
});

/** "I expect you at six": shares a planned run with one partner, who is told when, and never where or why. */
export async function sharePlannedRun(
  { plannedRunId, partnershipId }: z.infer<typeof sharePlannedRunInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    if (known.partnershipId === partnershipId) return;
    if (partnershipId) {
      const { state } = await requirePartnership(tx, partnershipId, runnerId);
      if (state !== "active") {
        throw new AppError("refused", "paused", "This partnership is paused. Go on with it first.");
      }
    }
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: {
        partnershipId,
        expectedAt: null,
        declinedAt: null,
        confirmedAt: null,
        askedAt: null,
      },
    });
    if (partnershipId) {
      await tellPartner(tx, { ...known, plannedRunId, runnerId, partnershipId }, "expects", now);
    }
  });
}
