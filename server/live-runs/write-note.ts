import { z } from "zod";
import { requirePartnership } from "@/server/partners/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { newId } from "@/server/platform/new-id";

const oneLine = /^\P{Cc}*$/u;

export const writeNoteInput = z.strictObject({
  partnershipId: z.uuid(),
  words: z.string().trim().max(200).regex(oneLine, "Keep it on one line."),
});

/**
 * Leaves a word that the partner hears at minute ten of their next live run. A new one takes the place of the last;
 * no words take it back.
 */
export async function writeNote(
  { partnershipId, words }: z.infer<typeof writeNoteInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { partnerId, state } = await requirePartnership(tx, partnershipId, runnerId);
    if (state !== "active") {
      throw new AppError("refused", "paused", "This partnership is paused. Go on with it first.");
    }
    const sides = { partnershipId, authorId: runnerId };
    await tx.liveNote.deleteMany({ where: sides });
    if (words === "") return;
    await tx.liveNote.create({
      data: { ...sides, id: newId(), runnerId: partnerId, words, writtenAt: new Date(now) },
    });
  });
}
