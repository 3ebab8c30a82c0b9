import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { requirePlannedRun } from "./require-planned-run";
import type { plannedRunIdInput } from "./skip-planned-run";

/** Lets a planned run stand again that was called off. */
export async function restorePlannedRun(
  { plannedRunId }: z.infer<typeof plannedRunIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    await tx.plannedRun.update({
      where: { runnerId_id: { runnerId, id: plannedRunId } },
      data: { skippedAt: null },
    });
  });
}
