import { z } from "zod";
import { pollAnswersSchema } from "@/domain/poll/poll-schema";
import { requirePoll } from "@/server/group-runs/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { lockOpenPoll } from "./access";
import { writeAnswers } from "./write-answers";

export const answerPollInput = z.strictObject({ pollId: z.uuid(), says: pollAnswersSchema });

/** Says which times suit; again replaces what was said to the same times. */
export async function answerPoll(
  { pollId, says }: z.infer<typeof answerPollInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { ownerId } = await requirePoll(tx, pollId, runnerId);
    await lockOpenPoll(tx, { ownerId, pollId });
    const { id: voterId } = await tx.pollVoter.upsert({
      where: { ownerId_pollId_runnerId: { ownerId, pollId, runnerId } },
      create: { ownerId, pollId, id: makeId(), runnerId, answeredAt: new Date(now) },
      update: {},
      select: { id: true },
    });
    await writeAnswers(tx, { ownerId, pollId, voterId }, says);
  });
}
