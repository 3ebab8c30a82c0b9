import { z } from "zod";
import { requireMember } from "@/server/clubs/access";
import { activePartnersOf } from "@/server/partners/active-partners";
import type { Acting } from "@/server/platform/acting";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

export const startShareInput = z.strictObject({
  shareId: z.uuid(),
  runId: z.uuid(),
  audience: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("partners"), partnerIds: z.array(z.uuid()).min(1).max(3) }),
    z.strictObject({ kind: z.literal("club"), clubId: z.uuid() }),
    z.strictObject({ kind: z.literal("link") }),
  ]),
});

/**
 * Opens a share of one run for the audience that its runner chose. The token of a link is 256 random bits; it is
 * told once and stored as a hash. Asked again, because the answer was lost, it opens nothing new but tells another token.
 */
export async function startShare(
  { shareId, runId, audience }: z.infer<typeof startShareInput>,
  { runnerId, now }: Acting,
): Promise<{ token: string | null }> {
  if (audience.kind === "club") await requireMember(db, audience.clubId, runnerId);
  if (audience.kind === "partners") await requirePartners(audience.partnerIds, runnerId);
  const token = audience.kind === "link" ? newToken(32) : null;
  const known = await db.liveShare.findUnique({
    where: { runnerId_runId: { runnerId, runId } },
    select: { id: true },
  });
  if (known?.id === shareId) {
    if (token)
      await db.liveShare.update({ where: { id: shareId }, data: { tokenHash: tokenHash(token) } });
    return { token };
  }
  if (known) {
    throw new AppError(
      "conflict",
      "shared-before",
      "This run is or was shared. A new run can be shared anew.",
    );
  }
  await db.liveShare.create({
    data: {
      ...{ id: shareId, runnerId, runId, audience: audience.kind },
      partnerIds: audience.kind === "partners" ? audience.partnerIds : [],
      clubId: audience.kind === "club" ? audience.clubId : null,
      tokenHash: token ? tokenHash(token) : null,
      startedAt: new Date(now),
    },
  });
  return { token };
}

async function requirePartners(partnerIds: readonly string[], runnerId: string): Promise<void> {
  const partners = (await activePartnersOf([runnerId])).get(runnerId) ?? [];
  const active = new Set(partners.map((partner) => partner.runnerId));
  if (!partnerIds.every((id) => active.has(id))) {
    throw new AppError("refused", "no-partner", "A run is shared with partners of now only.");
  }
}
