import { endOf } from "@/domain/commitment/commitment";
import { weekOf } from "@/domain/week/week";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { commitmentTag } from "./commitment-tag";
import { projectCommitment } from "./project-commitment";
import { requireCommitment } from "./require-commitment";

/** Illness or injury: pauses at once and asks for no reason. Pausing twice is one pause. */
export async function pauseCommitment(
  { id }: { id: string },
  { runnerId, now }: { runnerId: string; now: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { commitment, today } = await requireCommitment(tx, { runnerId, id, now });
    if (today >= endOf(commitment)) {
      throw new AppError("refused", "over", "This commitment is over; there is nothing to pause.");
    }
    if (commitment.pauses.some(({ toDate: end }) => end === null || end >= today)) return;
    await tx.commitmentPause.create({
      data: {
        runnerId,
        id: newId(),
        commitmentId: id,
        fromDate: toDate(today),
        createdAt: new Date(now),
      },
    });
    await projectCommitment(tx, runnerId, id, { fromWeek: weekOf(today), now });
    await expireTags(tx, [commitmentTag(id)]);
  });
}
