import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { mustFit } from "./must-fit";
import type { planRunInput } from "./plan-run";
import { requirePlannedRun } from "./require-planned-run";
import { tellPartner } from "./tell-partner";

/** Replaces what a planned run says. A new time is a new promise: what the partner and the runner said of the old one is gone. */
export async function editPlannedRun(
  { plannedRunId, date, startMinutes, ...rest }: z.infer<typeof planRunInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    const moved = known.date !== date || known.startMinutes !== startMinutes;
    if (known.date !== date)
      await mustFit(tx, { runnerId, date, exceptId: plannedRunId }, known.today);
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: {
        date: toDate(date),
        startMinutes,
        ...rest,
        ...(moved
          ? {
              confirmedAt: null,
              expectedAt: null,
              declinedAt: null,
              askedAt: null,
              skippedAt: null,
            }
          : {}),
      },
    });
    const { partnershipId, zone } = known;
    if (!partnershipId || !moved) return;
    const shared = { plannedRunId, runnerId, partnershipId, date, startMinutes, zone };
    await tellPartner(tx, shared, "expects", now);
  });
}
