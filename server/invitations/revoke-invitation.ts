import { z } from "zod";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visibleInvitation } from "./access";

export const invitationIdInput = z.strictObject({ invitationId: z.uuid() });

/** Takes a link back: its inviter may, and who leads its club. Who came by it stays. */
export async function revokeInvitation(
  { invitationId }: z.infer<typeof invitationIdInput>,
  { runnerId, now }: Acting,
): Promise<void> {
  const mine = { id: invitationId, ...visibleInvitation(runnerId) };
  const { count } = await db.invitation.updateMany({
    where: { ...mine, revokedAt: null },
    data: { revokedAt: new Date(now) },
  });
  if (count === 0 && (await db.invitation.count({ where: mine })) === 0) {
    throw notFound("invitation");
  }
}
