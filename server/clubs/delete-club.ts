import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { lockClub, requireOwner } from "./access";
import { clubTag } from "./club-tag";
import type { clubIdInput } from "./join-club";

/** Closes a club for everyone, with its links; the runs and weeks of its people stay theirs. */
export async function deleteClub(
  { clubId }: z.infer<typeof clubIdInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireOwner(tx, clubId, runnerId);
    await tx.club.delete({ where: { id: clubId } });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
