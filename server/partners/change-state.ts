import { notify } from "@/server/notifications/notify";
import { db, type Transaction } from "@/server/platform/db";
import { requirePartnership } from "./access";

type Change = { partnershipId: string; runnerId: string; to: "paused" | "active"; now: number };

/** Lets a partnership rest or go on, for either side; only a change tells the other. */
export async function changeState({ partnershipId, runnerId, to, now }: Change): Promise<void> {
  await db.$transaction(async (tx: Transaction) => {
    const { partnerId } = await requirePartnership(tx, partnershipId, runnerId);
    const { count } = await tx.partnership.updateMany({
      where: { id: partnershipId, state: to === "paused" ? "active" : "paused" },
      data: to === "paused" ? { state: to } : { state: to, resumedAt: new Date(now) },
    });
    if (count === 0) return;
    await notify(tx, {
      runnerId: partnerId,
      actorId: runnerId,
      kind: to === "paused" ? "partnership-paused" : "partnership-resumed",
      facts: { partnershipId },
      key: `partnership-${to}:${partnershipId}:${now}`,
      now,
    });
  });
}
