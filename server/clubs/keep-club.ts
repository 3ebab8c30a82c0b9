import type { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { lockClub, requireOwner } from "./access";
import { clubTag } from "./club-tag";
import type { clubIdInput } from "./join-club";

/** Keeps a club that was to close; its owner may, until the last of the seven days. */
export async function keepClub(
  { clubId }: z.infer<typeof clubIdInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireOwner(tx, clubId, runnerId);
    await tx.club.update({ where: { id: clubId }, data: { closesAt: null } });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
