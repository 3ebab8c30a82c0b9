import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import { lockClub } from "./access";
import { addMember } from "./add-member";
import { clubTag } from "./club-tag";

export const clubIdInput = z.strictObject({ clubId: z.uuid() });

/** Joins an open club; joining one that the runner is in already changes nothing. */
export async function joinClub(
  { clubId }: z.infer<typeof clubIdInput>,
  { runnerId, now }: Acting,
): Promise<{ clubId: string; joined: boolean }> {
  return db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    const club = await tx.club.findUniqueOrThrow({
      where: { id: clubId },
      select: {
        joining: true,
        hiddenAt: true,
        closesAt: true,
        memberships: { where: { runnerId }, select: { role: true } },
      },
    });
    if (club.memberships.length > 0) return { clubId, joined: false };
    if (club.hiddenAt) throw notFound("club");
    if (club.closesAt) {
      throw new AppError("not-allowed", "club-closes", "This club closes and takes nobody in.");
    }
    if (club.joining !== "open") {
      throw new AppError(
        "not-allowed",
        "invitation-needed",
        "This club is joined by invitation. Ask someone in it for a link.",
      );
    }
    const joined = await addMember(tx, { clubId, runnerId, invitationId: null, now });
    await expireTags(tx, [clubTag(clubId)]);
    return { clubId, joined };
  });
}
