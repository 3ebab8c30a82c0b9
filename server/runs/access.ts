import type { Prisma } from "@/generated/prisma/client";

/**
 * The runs that a reader may see: their own, and those whose owner shows them to partners or clubs that
 * the two share now. A stranger finds nothing.
 */
export function visibleRuns(readerId: string): Prisma.RunWhereInput {
  return {
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
