import type { z } from "zod";
import type { pollAnswersSchema } from "@/domain/poll/poll-schema";
import type { Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Writes what a voter says to some of the times; what they said to others stays. */
export async function writeAnswers(
  tx: Transaction,
  voter: { ownerId: string; pollId: string; voterId: string },
  said: z.infer<typeof pollAnswersSchema>,
): Promise<void> {
  const { ownerId, pollId } = voter;
  const optionIds = said.map(({ optionId }) => optionId);
  const known = await tx.pollOption.count({ where: { ownerId, pollId, id: { in: optionIds } } });
  if (known !== optionIds.length) {
    throw new AppError("refused", "option-gone", "One of these times is no longer offered.");
  }
  await tx.pollAnswer.deleteMany({ where: { ...voter, optionId: { in: optionIds } } });
  await tx.pollAnswer.createMany({ data: said.map((one) => ({ ...voter, ...one })) });
}
