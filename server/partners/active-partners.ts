import { db } from "@/server/platform/db";

export type ActivePartner = { partnershipId: string; runnerId: string; name: string };

/** The active partners of several runners, the oldest partnership first; in one query. Partners never block one another: a block parts them. */
export async function activePartnersOf(
  runnerIds: readonly string[],
): Promise<Map<string, ActivePartner[]>> {
  const sides = await db.partnershipSide.findMany({
    where: {
      runnerId: { in: [...runnerIds] },
      partner: { hiddenAt: null },
      partnership: { state: "active" },
    },
    select: {
      runnerId: true,
      partnershipId: true,
      partner: { select: { id: true, name: true } },
    },
    orderBy: { partnershipId: "asc" },
  });
  const partners = new Map<string, ActivePartner[]>(runnerIds.map((id) => [id, []]));
  for (const { runnerId, partnershipId, partner } of sides) {
    partners.get(runnerId)?.push({ partnershipId, runnerId: partner.id, name: partner.name });
  }
  return partners;
}
