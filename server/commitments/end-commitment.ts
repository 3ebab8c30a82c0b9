import { easierNoticeDays } from "@/domain/commitment/change-terms";
import { endOf } from "@/domain/commitment/commitment";
import { addDays } from "@/domain/time-zone/local-date";
import { type WeekStart, weekFrom, weekOf } from "@/domain/week/week";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { commitmentTag } from "./commitment-tag";
import { projectCommitment } from "./project-commitment";
import { requireCommitment } from "./require-commitment";

/**
 * Ends a commitment early. Ending is the easiest of all terms, so it holds from the first Monday at
 * least seven days ahead; one that has not begun ends at once. Answers the Monday after its last week.
 */
export async function endCommitment(
  { id }: { id: string },
  { runnerId, now }: { runnerId: string; now: number },
): Promise<{ endsOn: WeekStart | null }> {
  return db.$transaction(async (tx) => {
    const { commitment, today } = await requireCommitment(tx, { runnerId, id, now });
    if (commitment.startsOn > today) {
      await tx.runnerWeek.updateMany({
        where: { runnerId, commitmentId: id },
        data: {
          commitmentId: null,
          committedDays: null,
          pointsFactor: null,
          audience: null,
          floorSeconds: 600,
          paused: false,
        },
      });
      await tx.commitment.delete({ where: { runnerId_id: { runnerId, id } } });
      await expireTags(tx, [commitmentTag(id)]);
      return { endsOn: null };
    }
    const earliest = weekFrom(addDays(today, easierNoticeDays));
    const endsOn = earliest < endOf(commitment) ? earliest : endOf(commitment);
    await tx.commitment.update({
      where: { runnerId_id: { runnerId, id } },
      data: { endsOn: toDate(endsOn) },
    });
    await projectCommitment(tx, runnerId, id, { fromWeek: weekOf(today), now });
    await expireTags(tx, [commitmentTag(id)]);
    return { endsOn };
  });
}
