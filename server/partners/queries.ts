import { firstName } from "@/domain/runner/first-name";
import { visibleRunner } from "@/server/blocks/access";
import { db } from "@/server/platform/db";

/** A partner in a partnership that has not ended; `since` in epoch milliseconds. */
export type Partner = {
  partnershipId: string;
  partnerId: string;
  name: string;
  since: number;
  state: "active" | "paused";
};

/** A runner's partners, the oldest partnership first. */
export async function partnersOf(runnerId: string): Promise<Partner[]> {
  const sides = await db.partnershipSide.findMany({
    where: {
      runnerId,
      partner: visibleRunner(runnerId),
      partnership: { state: { not: "ended" } },
    },
    select: {
      partnershipId: true,
      partnerId: true,
      partner: { select: { name: true } },
      partnership: { select: { startedAt: true, state: true } },
    },
    orderBy: [{ partnership: { startedAt: "asc" } }, { partnershipId: "asc" }],
  });
  return sides.map(({ partner, partnership, ...ids }) => ({
    ...ids,
    name: partner.name,
    since: partnership.startedAt.getTime(),
    state: partnership.state === "paused" ? "paused" : "active",
  }));
}

/** Partnerships that have ended, the latest first; the other is now shown by first name only. */
export async function formerPartnersOf(
  runnerId: string,
): Promise<{ partnershipId: string; firstName: string; since: number; until: number }[]> {
  const sides = await db.partnershipSide.findMany({
    where: { runnerId, partner: visibleRunner(runnerId), partnership: { state: "ended" } },
    select: {
      partnershipId: true,
      partner: { select: { name: true } },
      partnership: { select: { startedAt: true, endedAt: true } },
    },
    orderBy: [{ partnership: { endedAt: "desc" } }, { partnershipId: "desc" }],
    take: 50,
  });
  return sides.flatMap(({ partnershipId, partner, partnership: { startedAt, endedAt } }) =>
    endedAt === null
      ? []
      : [
          {
            partnershipId,
            firstName: firstName(partner.name),
            since: startedAt.getTime(),
            until: endedAt.getTime(),
          },
        ],
  );
}
