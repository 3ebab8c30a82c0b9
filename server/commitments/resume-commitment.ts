import { addDays } from "@/domain/time-zone/local-date";
import { weekOf } from "@/domain/week/week";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { commitmentTag } from "./commitment-tag";
import { projectCommitment } from "./project-commitment";
import { requireCommitment } from "./require-commitment";

/** Ends a pause with yesterday; one that began today is taken back as if it had not been. */
export async function resumeCommitment(
  { id }: { id: string },
  { runnerId, now }: { runnerId: string; now: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { today } = await requireCommitment(tx, { runnerId, id, now });
    const open = { runnerId, commitmentId: id, toDate: null };
    await tx.commitmentPause.deleteMany({ where: { ...open, fromDate: { gte: toDate(today) } } });
    await tx.commitmentPause.updateMany({
      where: open,
      data: { toDate: toDate(addDays(today, -1)) },
    });
    await projectCommitment(tx, runnerId, id, { fromWeek: weekOf(today), now });
    await expireTags(tx, [commitmentTag(id)]);
  });
}
