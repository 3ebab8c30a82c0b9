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
  { clubId, rules = "", usualDays = 0, ...details }: z.input<typeof editClubInput>,
  { runnerId }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireCaptain(tx, clubId, runnerId);
    const { name, description, place, joining } = details;
    const data = { name, description, place, joining, rules, usualDays };
    await tx.club.update({ where: { id: clubId }, data });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
