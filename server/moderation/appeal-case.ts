import { z } from "zod";
import { canAppeal } from "@/domain/moderation/case-stage";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { requireCase } from "./require-case";

export const appealInput = z.strictObject({
  caseId: z.uuid(),
  words: z
    .string()
    .trim()
    .min(10, "Say in a sentence what is wrong about it.")
    .max(2_000, "Keep it under 2,000 characters."),
});

/** Asks for a second look at a decision, once, by whom it is about. */
export async function appealCase(
  { caseId, words }: z.infer<typeof appealInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const found = await requireCase(tx, caseId);
    if (found.accountableId !== runnerId || found.decision === null) throw notFound("report");
    if (!canAppeal(found)) {
      throw new AppError("refused", "no-appeal", "There is one appeal, and it was made already.");
    }
    await tx.moderationCase.update({
      where: { id: caseId },
      data: { appeal: words, appealedAt: new Date(now) },
    });
  });
}
