import { z } from "zod";
import { slotTimeShape } from "@/domain/plan/planned-run-schema";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { mustFit } from "./must-fit";
import { requirePlannedRun } from "./require-planned-run";
import { tellPartner } from "./tell-partner";

export const movePlannedRunInput = z.strictObject({ plannedRunId: z.uuid(), ...slotTimeShape });

/** Moves a planned run to another day or time; it stands again if it was skipped, and is to be confirmed anew. */
export async function movePlannedRun(
  { plannedRunId, date, startMinutes }: z.infer<typeof movePlannedRunInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    if (known.date !== date)
      await mustFit(tx, { runnerId, date, exceptId: plannedRunId }, known.today);
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: {
        date: toDate(date),
        startMinutes,
        skippedAt: null,
        confirmedAt: null,
        expectedAt: null,
        declinedAt: null,
        askedAt: null,
      },
    });
    const { partnershipId, zone } = known;
    if (!partnershipId) return;
    const moved = { plannedRunId, runnerId, partnershipId, date, startMinutes, zone };
    await tellPartner(tx, moved, "expects", now);
  });
}
