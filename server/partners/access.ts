import type { Prisma } from "@/generated/prisma/client";
import type { PartnershipState } from "@/generated/prisma/enums";
import { visibleRunner } from "@/server/blocks/access";
import type { Database } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";

/** Proof that a runner is one side of a partnership that has not ended. */
export type PartnershipScope = {
  partnershipId: string;
  runnerId: string;
  partnerId: string;
  state: PartnershipState;
};

/** Where fragment: the partnerships of `runnerId` that have not ended. */
export function visiblePartnership(runnerId: string): Prisma.PartnershipWhereInput {
  return { state: { not: "ended" }, sides: { some: { runnerId } } };
}

/** The actor's side of a partnership; another's or an ended one is "not found". */
export async function requirePartnership(
  on: Database,
  partnershipId: string,
  runnerId: string,
): Promise<PartnershipScope> {
  const side = await on.partnershipSide.findFirst({
    where: {
      runnerId,
      partnershipId,
      partner: visibleRunner(runnerId),
      partnership: { state: { not: "ended" } },
    },
    select: { partnerId: true, partnership: { select: { state: true } } },
  });
  if (!side) throw notFound("partnership");
  return { partnershipId, runnerId, partnerId: side.partnerId, state: side.partnership.state };
}
