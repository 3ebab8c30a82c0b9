import { z } from "zod";
import { visibleRunner } from "@/server/blocks/access";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";
import { lockRunners } from "./lock-runners";
import { startPartnership } from "./start-partnership";

export const answerAskInput = z.strictObject({ askerId: z.uuid(), yes: z.boolean() });

/** Says yes to who asked, which makes both partners, or no, of which nobody is told. Throws as `startPartnership` does. */
export async function answerAsk(
  { askerId, yes }: z.infer<typeof answerAskInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<{ partnershipId: string | null }> {
  return db.$transaction(async (tx) => {
    await lockRunners(tx, [runnerId, askerId]);
    const waiting = { askerId, askedId: runnerId, answeredAt: null };
    const ask = await tx.partnerAsk.findFirst({
      where: { ...waiting, asker: visibleRunner(runnerId) },
      select: { askerId: true },
    });
    if (!ask) throw notFound("request");
    await tx.partnerAsk.updateMany({ where: waiting, data: { answeredAt: new Date(now) } });
    if (!yes) return { partnershipId: null };
    const partnershipId = makeId();
    const pair = { runnerId, inviterId: askerId, blocked: false };
    await startPartnership(tx, pair, { now, partnershipId });
    await notify(tx, {
      runnerId: askerId,
      actorId: runnerId,
      kind: "partner-joined",
      facts: { partnershipId },
      key: `asked-joined:${partnershipId}`,
      now,
    });
    return { partnershipId };
  });
}
