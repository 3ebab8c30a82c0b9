import { z } from "zod";
import { plannedRunShape } from "@/domain/plan/planned-run-schema";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";
import { mustFit } from "./must-fit";
import { lockPlan } from "./require-planned-run";

export const planRunInput = z.strictObject({ plannedRunId: z.uuid(), ...plannedRunShape });

const idTaken = new AppError("conflict", "id-taken", "This run is planned already. Try once more.");

/** Puts a run into the runner's week; the same id again changes nothing. */
export async function planRun(
  { plannedRunId: id, date, ...slot }: z.infer<typeof planRunInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { today } = await lockPlan(tx, runnerId, now);
    const known = await tx.plannedRun.findUnique({
      where: { runnerId_id: { runnerId, id } },
      select: { id: true },
    });
    if (known) return;
    await mustFit(tx, { runnerId, date }, today);
    await refusedBy({ planned_run_id_key: idTaken }, () =>
      tx.plannedRun.create({
        data: { runnerId, id, date: toDate(date), ...slot, createdAt: new Date(now) },
      }),
    );
  });
}
