import { z } from "zod";
import { canReconfirm } from "@/domain/group-run/answers";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { lockGroupRun, requireGroupRun } from "./access";
import { instanceKey } from "./group-run-row";
import { loadInstance } from "./load-instance";

export const instanceInput = z.strictObject({ groupRunId: z.uuid(), date: localDateSchema });

/** Says once more that one comes, in the twelve hours before the start; again changes nothing. */
export async function confirmAnswer(
  { groupRunId, date }: z.infer<typeof instanceInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requireGroupRun(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const { instance } = await loadInstance(tx, scope, date);
    if (!canReconfirm(instance, now)) {
      throw new AppError(
        "refused",
        "not-now",
        "This can be confirmed in the twelve hours before the start.",
      );
    }
    const { count } = await tx.groupRunAnswer.updateMany({
      where: { ...instanceKey(scope, date), runnerId, says: "yes", confirmedAt: null },
      data: { confirmedAt: new Date(now) },
    });
    if (count === 1) return;
    const answered = await tx.groupRunAnswer.count({
      where: { ...instanceKey(scope, date), runnerId, says: "yes" },
    });
    if (answered === 0) throw new AppError("refused", "no-yes", "First say that you come.");
  });
}
