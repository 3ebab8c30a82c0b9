import type { z } from "zod";
import { isOpen } from "@/domain/invitation/can-accept";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";
import type { MadeInvitation } from "./create-invitation";
import { hashToken, newToken } from "./hash-token";
import type { invitationIdInput } from "./revoke-invitation";

/** Gives the actor's own open link a new address; the old one and its tickets open nothing from now on. */
export async function rotateInvitation(
  { invitationId }: z.infer<typeof invitationIdInput>,
  { runnerId, now }: Acting,
  token: string = newToken(),
): Promise<MadeInvitation> {
  const tokenHash = hashToken(token);
  if (!tokenHash) throw new RangeError("Not an invitation token.");
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM invitation WHERE id = ${invitationId}::uuid FOR UPDATE`;
    const stored = await tx.invitation.findFirst({
      where: { id: invitationId, inviterId: runnerId },
      select: { inviterId: true, uses: true, maxUses: true, expiresAt: true, revokedAt: true },
    });
    if (!stored) throw notFound("invitation");
    const expiresAt = stored.expiresAt.getTime();
    const revokedAt = stored.revokedAt?.getTime() ?? null;
    if (!isOpen({ ...stored, expiresAt, revokedAt, declinedAt: null }, now)) {
      throw new AppError("refused", "closed", "This link is closed. Make a new one.");
    }
    await tx.invitation.update({ where: { id: invitationId }, data: { tokenHash } });
    return { invitationId, token, expiresAt };
  });
}
