import { reminderAfterMs } from "@/domain/invitation/mailed-invitation";
import { db } from "@/server/platform/db";
import { enqueueMany } from "@/server/platform/jobs/enqueue";

const atOnce = 200;

/** Has those reminded, once, who were invited three days ago and said nothing; answers how many. */
export async function remindInvited(now: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const due = await tx.mailedInvitation.findMany({
      where: {
        remindedAt: null,
        declinedAt: null,
        mailedAt: { lte: new Date(now - reminderAfterMs) },
        invitation: { uses: 0, revokedAt: null, expiresAt: { gt: new Date(now) } },
      },
      select: { invitationId: true },
      orderBy: { mailedAt: "asc" },
      take: atOnce,
    });
    const invitationIds = due.map(({ invitationId }) => invitationId);
    await tx.mailedInvitation.updateMany({
      where: { invitationId: { in: invitationIds } },
      data: { remindedAt: new Date(now) },
    });
    await enqueueMany(
      tx,
      "invitations.mail",
      invitationIds.map((invitationId) => ({
        payload: { invitationId, reminder: true },
        key: `invite-reminder:${invitationId}`,
      })),
    );
    return invitationIds.length;
  });
}
