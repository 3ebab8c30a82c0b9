import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";

const shown = 20;

/** Somebody who asks, or was asked; `askedAt` in epoch milliseconds. */
export type PartnerAsk = { runnerId: string; name: string; askedAt: number };

/** Who asks a runner to be partners and has no answer yet, the latest first. */
export async function asksOf(runnerId: string): Promise<PartnerAsk[]> {
  const rows = await db.partnerAsk.findMany({
    where: { askedId: runnerId, answeredAt: null, asker: visibleRunner(runnerId) },
    select: { askedAt: true, asker: { select: { id: true, name: true } } },
    orderBy: [{ askedAt: "desc" }, { askerId: "asc" }],
    take: shown,
  });
  return rows.map(({ asker, askedAt }) => ({
    runnerId: asker.id,
    name: asker.name,
    askedAt: askedAt.getTime(),
  }));
}
