import { invitationSentence } from "@/domain/invitation/invitation-sentence";
import { canStartPartnership, partnersPerRunner } from "@/domain/partnership/can-start-partnership";
import type { Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { refusedBy } from "@/server/platform/violated-constraint";
import { lockRunners, partnerPlaces } from "./lock-runners";

const raced = new AppError(
  "conflict",
  "partners-changed",
  "The partners of one of you changed just now. Please try again.",
);

/**
 * Makes two runners partners; the inviter said yes by inviting. Throws AppError "refused" with the
 * sentence of the rule. `now` in epoch milliseconds; `blocked` when one of the two wants no more of the other.
 */
export async function startPartnership(
  tx: Transaction,
  pair: { runnerId: string; inviterId: string; blocked: boolean },
  { now, partnershipId }: { now: number; partnershipId: string },
): Promise<void> {
  const { runnerId, inviterId, blocked } = pair;
  await lockRunners(tx, [runnerId, inviterId]);
  const mine = await partnerPlaces(tx, runnerId);
  const theirs = await partnerPlaces(tx, inviterId);
  const decision = canStartPartnership(
    { runnerId, partnerIds: mine.partnerIds },
    { runnerId: inviterId, partnerIds: theirs.partnerIds },
    { blocked },
  );
  if (!decision.ok) {
    throw new AppError("refused", decision.reason, invitationSentence(decision.reason));
  }
  await refusedBy(
    {
      partnership_side_runner_id_slot_key: raced,
      partnership_side_one_with_each: raced,
      partnership_side_slot: raced,
    },
    () =>
      tx.partnership.create({
        data: {
          id: partnershipId,
          startedAt: new Date(now),
          sides: {
            create: [
              { runnerId, partnerId: inviterId, slot: freeSlot(mine.slots) },
              { runnerId: inviterId, partnerId: runnerId, slot: freeSlot(theirs.slots) },
            ],
          },
        },
      }),
  );
}

function freeSlot(taken: readonly number[]): number {
  for (let slot = 1; slot <= partnersPerRunner; slot += 1) {
    if (!taken.includes(slot)) return slot;
  }
  throw raced;
}
