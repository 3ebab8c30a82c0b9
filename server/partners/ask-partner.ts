import { z } from "zod";
import { invitationSentence } from "@/domain/invitation/invitation-sentence";
import { canStartPartnership } from "@/domain/partnership/can-start-partnership";
import { visibleRunner } from "@/server/blocks/access";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { lockRunners, partnerPlaces } from "./lock-runners";

export const partnerIdInput = z.strictObject({ runnerId: z.uuid() });

/** For so long after an answer, or without one, nobody asks the same person again. */
export const askAgainMs = 60 * 86_400_000;
const mostWaiting = 10;

/**
 * Asks somebody of a club that both are in to be partners; they are told once. Asking whom one has asked already
 * changes nothing, and somebody outside one's clubs, or kept apart, is not found.
 */
export async function askPartner(
  { runnerId: askedId }: z.infer<typeof partnerIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRunners(tx, [runnerId, askedId]);
    const asked = await tx.runner.findFirst({
      where: {
        id: { equals: askedId, not: runnerId },
        memberships: { some: { club: { memberships: { some: { runnerId } } } } },
        AND: visibleRunner(runnerId),
      },
      select: { id: true },
    });
    if (!asked) throw notFound("runner");
    const decision = canStartPartnership(
      { runnerId, partnerIds: (await partnerPlaces(tx, runnerId)).partnerIds },
      { runnerId: askedId, partnerIds: (await partnerPlaces(tx, askedId)).partnerIds },
      { blocked: false },
    );
    if (!decision.ok) {
      throw new AppError("refused", decision.reason, invitationSentence(decision.reason));
    }
    const theirs = { askerId: askedId, askedId: runnerId, answeredAt: null };
    if ((await tx.partnerAsk.count({ where: theirs })) > 0) {
      throw new AppError("refused", "asked-you", "They have asked you already: say yes to them.");
    }
    const again = new Date(now - askAgainMs);
    const waiting = await tx.partnerAsk.count({
      where: { askerId: runnerId, answeredAt: null, askedAt: { gt: again } },
    });
    if (waiting >= mostWaiting) {
      throw new AppError(
        "too-many",
        "asks",
        "Ten people have not answered you yet. Give them time.",
      );
    }
    await tx.partnerAsk.deleteMany({
      where: { askerId: runnerId, askedId, askedAt: { lte: again } },
    });
    const at = new Date(now);
    const { count } = await tx.partnerAsk.createMany({
      data: { askerId: runnerId, askedId, askedAt: at },
      skipDuplicates: true,
    });
    if (count === 0) return;
    await notify(tx, {
      runnerId: askedId,
      actorId: runnerId,
      kind: "partner-asked",
      facts: {},
      key: `partner-asked:${runnerId}:${now}`,
      now,
    });
  });
}
