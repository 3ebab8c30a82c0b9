import { z } from "zod";
import { rollCallIsOpen } from "@/domain/group-run/answers";
import { localDateSchema } from "@/domain/time-zone/local-date-schema";
import { visibleRunner } from "@/server/blocks/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { lockGroupRun, peopleOf, requireOrganiser } from "./access";
import { instanceKey } from "./group-run-row";
import { loadInstance, loadSeats } from "./load-instance";

export const callRollInput = z.strictObject({
  groupRunId: z.uuid(),
  date: localDateSchema,
  marks: z
    .array(z.strictObject({ runnerId: z.uuid(), present: z.boolean() }))
    .min(1)
    .max(500),
});

/** Says of each runner whether they were there; a later mark replaces an earlier one. */
export async function callRoll(
  { groupRunId, date, marks }: z.infer<typeof callRollInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requireOrganiser(tx, groupRunId, runnerId);
    await lockGroupRun(tx, scope);
    const { instance } = await loadInstance(tx, scope, date);
    if (!rollCallIsOpen(instance, now)) {
      throw new AppError(
        "refused",
        "roll-closed",
        "The roll can be called from two hours before the start until a week after it.",
      );
    }
    const ids = [...new Set(marks.map((mark) => mark.runnerId))];
    const known = await tx.runner.count({
      where: { id: { in: ids }, AND: [peopleOf(scope), visibleRunner(runnerId)] },
    });
    if (known !== ids.length) throw notFound("runner");
    const { going } = await loadSeats(tx, scope, instance);
    for (const mark of marks) {
      const key = { ...instanceKey(scope, date), runnerId: mark.runnerId };
      const said = {
        present: mark.present,
        hadSeat: going.includes(mark.runnerId),
        startsAt: new Date(instance.startsAt),
        markedById: runnerId,
        byCode: false,
        markedAt: new Date(now),
      };
      await tx.groupRunAttendance.upsert({
        where: { ownerId_groupRunId_date_runnerId: key },
        create: { ...key, ...said },
        update: said,
      });
    }
  });
}
