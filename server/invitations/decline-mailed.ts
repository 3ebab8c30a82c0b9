import { z } from "zod";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import { type DeclineKind, readDeclineToken } from "./mailed-token";

export const declineMailedInput = z.strictObject({ token: z.string().max(200) });

/**
 * Says no to an invitation by the link in its mail; no session is needed. "Not me" ends this one;
 * "never again" ends all that wait for the address and keeps every later one from it, whoever sends it.
 */
export async function declineMailed(
  { token }: z.infer<typeof declineMailedInput>,
  { now, secret }: { now: number; secret: string },
): Promise<{ kind: DeclineKind }> {
  const read = readDeclineToken(token, secret);
  if (!read) {
    throw new AppError(
      "refused",
      "decline-link",
      "This link is not whole. Open it from the mail once more.",
    );
  }
  const { kind, invitationId } = read;
  const at = new Date(now);
  await db.$transaction(async (tx) => {
    const mailed = await tx.mailedInvitation.findUnique({
      where: { invitationId },
      select: { addressHash: true },
    });
    if (!mailed) return;
    const { addressHash } = mailed;
    if (kind === "never-again") {
      await tx.mailSuppression.createMany({
        data: { addressHash, createdAt: at },
        skipDuplicates: true,
      });
    }
    const which = kind === "never-again" ? { addressHash } : { invitationId };
    const waiting = { ...which, declinedAt: null, invitation: { uses: 0 } };
    const ended = await tx.mailedInvitation.findMany({
      where: waiting,
      select: { invitationId: true },
    });
    await tx.mailedInvitation.updateMany({ where: waiting, data: { declinedAt: at } });
    await tx.invitation.updateMany({
      where: { id: { in: ended.map((one) => one.invitationId) }, revokedAt: null },
      data: { revokedAt: at },
    });
  });
  return { kind };
}
