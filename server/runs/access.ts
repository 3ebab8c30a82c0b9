import type { Prisma } from "@/generated/prisma/client";
import { visibleRunner } from "@/server/blocks/access";

/**
 * The runs that a reader may see: their own, and those whose owner shows them to partners or clubs that
 * the two share now. A stranger finds nothing, nor does one of whom one blocked the other.
 */
export function visibleRuns(readerId: string): Prisma.RunWhereInput {
  return {
    runner: visibleRunner(readerId),
    OR: [
      { runnerId: readerId },
      {
        visibility: { in: ["partners", "clubs"] },
        runner: {
          sides: {
            some: { partnerId: readerId, partnership: { state: { in: ["active", "paused"] } } },
          },
        },
      },
      {
        visibility: "clubs",
        runner: {
          memberships: { some: { club: { memberships: { some: { runnerId: readerId } } } } },
        },
      },
    ],
  };
}
