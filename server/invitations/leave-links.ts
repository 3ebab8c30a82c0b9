import { isOpen } from "@/domain/invitation/can-accept";
import type { Transaction } from "@/server/platform/db";

/**
 * Notes the open links of a runner who goes for good, so that whoever opens one later reads why it leads nowhere. The
 * caller deletes the runner in the same transaction. `now` in epoch milliseconds.
 */
export async function leaveLinks(tx: Transaction, runnerId: string, now: number): Promise<void> {
  const links = await tx.invitation.findMany({
    where: { inviterId: runnerId },
    select: {
      id: true,
      inviterId: true,
      tokenHash: true,
      clubId: true,
      uses: true,
      maxUses: true,
      expiresAt: true,
      revokedAt: true,
    },
  });
  const open = links.filter(({ expiresAt, revokedAt, ...link }) =>
    isOpen(
      {
        ...link,
        expiresAt: expiresAt.getTime(),
        revokedAt: revokedAt?.getTime() ?? null,
        declinedAt: null,
      },
      now,
    ),
  );
  await tx.goneInvitation.createMany({
    data: open.map(({ id, tokenHash, clubId, expiresAt }) => ({
      id,
      tokenHash,
      clubId,
      expiresAt,
    })),
  });
}
