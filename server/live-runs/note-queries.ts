import type { z } from "zod";
import { firstName } from "@/domain/runner/first-name";
import { visibleRunner } from "@/server/blocks/access";
import { requirePartnership } from "@/server/partners/access";
import type { partnershipIdInput } from "@/server/partners/end-partnership";
import { db } from "@/server/platform/db";

/** The word that waits for a runner's minute ten, the newest of their partners'; null where there is none. */
export async function waitingNote(runnerId: string) {
  const note = await db.liveNote.findFirst({
    where: {
      runnerId,
      heardAt: null,
      author: visibleRunner(runnerId),
      partnership: { state: "active" },
    },
    select: { id: true, words: true, author: { select: { name: true } } },
    orderBy: { writtenAt: "desc" },
  });
  return note && { id: note.id, words: note.words, name: firstName(note.author.name) };
}

/** What a runner left for one partner, and when that partner heard it (epoch milliseconds). */
export async function leftNote(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  runnerId: string,
) {
  await requirePartnership(db, partnershipId, runnerId);
  const note = await db.liveNote.findUnique({
    where: { partnershipId_authorId: { partnershipId, authorId: runnerId } },
    select: { words: true, heardAt: true },
  });
  return note && { words: note.words, heardAt: note.heardAt?.getTime() ?? null };
}
