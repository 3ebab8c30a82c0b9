import { z } from "zod";
import { mostUses } from "@/domain/invitation/can-accept";
import { partnersPerRunner } from "@/domain/partnership/can-start-partnership";
import type { Acting } from "@/server/platform/acting";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { hashToken, newToken } from "./hash-token";
import { mustInviteTo } from "./must-invite-to";

const dayMs = 86_400_000;
const expiresInDays = z.int().min(1).max(90);

export const createInvitationInput = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("partnership"),
    maxUses: z.int().min(1).max(partnersPerRunner),
    expiresInDays,
    /** Whether the bearer is told when the inviter runs next: day and time, never where. */
    showsPlan: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal("club"),
    clubId: z.uuid(),
    maxUses: z.int().min(1).max(mostUses),
    expiresInDays,
  }),
]);

/** A link as its maker gets it, the only time that its token is told. `expiresAt` in epoch milliseconds. */
export type MadeInvitation = { invitationId: string; token: string; expiresAt: number };

/** Makes a link into a partnership with the actor, or into a club that they lead. */
export async function createInvitation(
  input: z.input<typeof createInvitationInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
  token: string = newToken(),
): Promise<MadeInvitation> {
  const tokenHash = hashToken(token);
  if (!tokenHash) throw new RangeError("Not an invitation token.");
  const clubId = input.kind === "club" ? input.clubId : null;
  await mustInviteTo(db, clubId, runnerId);
  const invitationId = makeId();
  const expiresAt = now + input.expiresInDays * dayMs;
  await db.invitation.create({
    data: {
      id: invitationId,
      kind: input.kind,
      inviterId: runnerId,
      clubId,
      tokenHash,
      maxUses: input.maxUses,
      showsPlan: input.kind === "partnership" && input.showsPlan === true,
      createdAt: new Date(now),
      expiresAt: new Date(expiresAt),
    },
  });
  return { invitationId, token, expiresAt };
}
