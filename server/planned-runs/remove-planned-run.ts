import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { requirePlannedRun } from "./require-planned-run";
import type { plannedRunIdInput } from "./skip-planned-run";

/** Takes a run out of the plan, as if it had not been planned. */
export async function removePlannedRun(
  { plannedRunId }: z.infer<typeof plannedRunIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await requirePlannedRun(tx, { runnerId, plannedRunId, now });
    await tx.plannedRun.delete({ where: { runnerId_id: { runnerId, id: plannedRunId } } });
  });
}
