import { z } from "zod";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { lockClub, requireCaptain } from "./access";
import { addMember } from "./add-member";
import { clubTag } from "./club-tag";

export const answerRequestInput = z.strictObject({
  clubId: z.uuid(),
  askerId: z.uuid(),
  admit: z.boolean(),
});

/**
 * Lets somebody in who asked, or says no; the owner and the captains may. The first answer stands: of two at
 * once the second reads that it is answered. Only a yes is told.
 */
export async function answerRequest(
  { clubId, askerId, admit }: z.infer<typeof answerRequestInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireCaptain(tx, clubId, runnerId);
    const open = { clubId, runnerId: askerId, refusedAt: null };
    const { count } = admit
      ? await tx.clubRequest.deleteMany({ where: open })
      : await tx.clubRequest.updateMany({ where: open, data: { refusedAt: new Date(now) } });
    if (count === 0) {
      throw new AppError("conflict", "answered", "This request has been answered meanwhile.");
    }
    if (!admit) return;
    await addMember(tx, { clubId, runnerId: askerId, invitationId: null, now });
    const { name } = await tx.club.findUniqueOrThrow({
      where: { id: clubId },
      select: { name: true },
    });
    await notify(tx, {
      runnerId: askerId,
      clubId,
      kind: "club-admitted",
      facts: { clubId, clubName: name },
      key: `club-admitted:${clubId}:${now}`,
      now,
    });
    await expireTags(tx, [clubTag(clubId)]);
  });
}
