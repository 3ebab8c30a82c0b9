import { z } from "zod";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { requirePartnership } from "./access";

export const partnershipIdInput = z.strictObject({ partnershipId: z.uuid() });

/** Ends a partnership kindly: its place is free for both, its history stays with both, and the other reads one neutral line. */
export async function endPartnership(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { partnerId } = await requirePartnership(tx, partnershipId, runnerId);
    const { count } = await tx.partnership.updateMany({
      where: { id: partnershipId, state: { not: "ended" } },
      data: { state: "ended", endedAt: new Date(now) },
    });
    if (count === 0) throw notFound("partnership");
    await tx.partnershipSide.updateMany({ where: { partnershipId }, data: { slot: null } });
    await notify(tx, {
      runnerId: partnerId,
      actorId: runnerId,
      kind: "partnership-ended",
      facts: {},
      key: `partnership-ended:${partnershipId}`,
      now,
    });
  });
}
