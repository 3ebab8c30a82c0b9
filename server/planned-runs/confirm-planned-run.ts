import type { z } from "zod";
import { canConfirm } from "@/domain/plan/reconfirm";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { requirePlannedRun } from "./require-planned-run";
import type { plannedRunIdInput } from "./skip-planned-run";
import { tellPartner } from "./tell-partner";

/** Says once more, from the evening before, that a shared run stands. */
export async function confirmPlannedRun(
  { plannedRunId }: z.infer<typeof plannedRunIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const known = await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    const { partnershipId } = known;
    if (!partnershipId || known.skippedAt) {
      throw new AppError("refused", "not-shared", "Nobody is waiting for this run.");
    }
    if (!canConfirm(known, known.zone, now)) {
      throw new AppError(
        "refused",
        "not-now",
        "Confirm it from the evening before until it starts.",
      );
    }
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: { confirmedAt: new Date(now) },
    });
    await tellPartner(tx, { ...known, plannedRunId, runnerId, partnershipId }, "comes", now);
  });
}
