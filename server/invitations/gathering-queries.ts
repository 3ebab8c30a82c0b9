import { z } from "zod";
import { type MailedState, mailedState } from "@/domain/invitation/mailed-invitation";
import { visibleRunner } from "@/server/blocks/access";
import { requireMember } from "@/server/clubs/access";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";

export const gatheringInput = z.strictObject({ clubId: z.uuid().nullable() });

/** Who was asked and who has come, as the inviter watches it; `acceptedAt` in epoch milliseconds. */
export type Gathering = {
  mailed: { invitationId: string; email: string; state: MailedState; name: string | null }[];
  /** Who came by one of the actor's links, the latest first. */
  came: { runnerId: string; name: string; acceptedAt: number }[];
};

const newest = 60;

/** How an inviter's friends gather in a club, or with null as their partners. */
export async function gathering(
  { clubId }: z.infer<typeof gatheringInput>,
  { runnerId, now }: Acting,
): Promise<Gathering> {
  if (clubId) await requireMember(db, clubId, runnerId);
  const invitation = { inviterId: runnerId, clubId };
  const [mailed, acceptances] = await Promise.all([
    db.mailedInvitation.findMany({
      where: { inviterId: runnerId, invitation },
      select: {
        invitationId: true,
        email: true,
        declinedAt: true,
        invitation: { select: { uses: true, revokedAt: true, expiresAt: true } },
      },
      orderBy: [{ mailedAt: "desc" }, { invitationId: "desc" }],
      take: newest,
    }),
    db.invitationAcceptance.findMany({
      where: { invitation, runner: visibleRunner(runnerId) },
      select: {
        invitationId: true,
        acceptedAt: true,
        runner: { select: { id: true, name: true } },
      },
      orderBy: [{ acceptedAt: "desc" }, { runnerId: "desc" }],
      take: newest,
    }),
  ]);
  const nameBy = new Map(acceptances.map((one) => [one.invitationId, one.runner.name]));
  return {
    mailed: mailed.map(({ invitationId, email, declinedAt, invitation: link }) => ({
      invitationId,
      email,
      name: nameBy.get(invitationId) ?? null,
      state: mailedState(
        {
          declinedAt: declinedAt?.getTime() ?? null,
          came: link.uses > 0,
          revokedAt: link.revokedAt?.getTime() ?? null,
          expiresAt: link.expiresAt.getTime(),
        },
        now,
      ),
    })),
    came: acceptances.map(({ runner, acceptedAt }) => ({
      runnerId: runner.id,
      name: runner.name,
      acceptedAt: acceptedAt.getTime(),
    })),
  };
}
