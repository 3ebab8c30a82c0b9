import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { lockOpenPoll, requirePollOrganiser } from "./access";

export const removeGuestInput = z.strictObject({ pollId: z.uuid(), voterId: z.uuid() });

/** Takes a guest and their answer out of a poll; one who is gone already changes nothing. */
export async function removeGuest(
  { pollId, voterId }: z.infer<typeof removeGuestInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const scope = await requirePollOrganiser(tx, pollId, runnerId);
    await lockOpenPoll(tx, scope);
    const { ownerId } = scope;
    await tx.pollVoter.deleteMany({ where: { ownerId, pollId, id: voterId, runnerId: null } });
  });
}
