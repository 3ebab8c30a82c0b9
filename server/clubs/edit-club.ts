import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { lockClub, requireCaptain } from "./access";
import { clubTag } from "./club-tag";
import { clubDetails } from "./create-club";

export const editClubInput = z.strictObject({ clubId: z.uuid(), ...clubDetails });

/** Replaces what a club says of itself; the owner and the captains may. */
export async function editClub(
  { clubId, name, description, place, joining }: z.infer<typeof editClubInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireCaptain(tx, clubId, runnerId);
    await tx.club.update({ where: { id: clubId }, data: { name, description, place, joining } });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
