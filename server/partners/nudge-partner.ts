import type { z } from "zod";
import { localDateOf } from "@/domain/time-zone/zone";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { requirePartnership } from "./access";
import type { partnershipIdInput } from "./end-partnership";

/** A gentle push to a partner: one a day by the sender's own day, and never in the partner's quiet hours. */
export async function nudgePartner(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { partnerId, state } = await requirePartnership(tx, partnershipId, runnerId);
    if (state !== "active") {
      throw new AppError("refused", "paused", "This partnership is paused. Go on with it first.");
    }
    const { zone } = await tx.runner.findUniqueOrThrow({
      where: { id: runnerId },
      select: { zone: true },
    });
    const date = localDateOf(now, zone);
    const { count } = await tx.nudge.createMany({
      data: { runnerId, partnershipId, date: toDate(date), sentAt: new Date(now) },
      skipDuplicates: true,
    });
    if (count === 0) {
      throw new AppError("refused", "once-a-day", "One nudge a day is enough. Tomorrow again.");
    }
    await notify(tx, {
      runnerId: partnerId,
      actorId: runnerId,
      kind: "nudge",
      facts: { partnershipId },
      key: `nudge:${partnershipId}:${runnerId}:${date}`,
      now,
    });
  });
}
