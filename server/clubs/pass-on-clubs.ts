import { nextOwner } from "@/domain/club/next-owner";
import type { Transaction } from "@/server/platform/db";
import { lockClub } from "./access";
import { clubTag } from "./club-tag";

/**
 * Leaves all clubs of a runner who goes for good: those that they own pass on, those without others close. Answers the
 * clubs that were left. The caller deletes the runner in the same transaction.
 */
export async function passOnClubs(
  tx: Transaction,
  runnerId: string,
): Promise<{ clubIds: string[]; tags: string[] }> {
  const places = await tx.membership.findMany({
    where: { runnerId },
    select: { clubId: true },
    orderBy: { clubId: "asc" },
  });
  const clubIds = places.map(({ clubId }) => clubId);
  for (const clubId of clubIds) {
    await lockClub(tx, clubId);
    const people = await tx.membership.findMany({
      where: { clubId },
      select: { runnerId: true, role: true, joinedAt: true },
    });
    if (people.length <= 1) {
      await tx.club.delete({ where: { id: clubId } });
      continue;
    }
    await tx.membership.delete({ where: { clubId_runnerId: { clubId, runnerId } } });
    const owner = people.find(({ role }) => role === "owner");
    const next = nextOwner(people.map((one) => ({ ...one, joinedAt: one.joinedAt.getTime() })));
    if (owner?.runnerId !== runnerId || !next) continue;
    await tx.membership.update({
      where: { clubId_runnerId: { clubId, runnerId: next } },
      data: { role: "owner" },
    });
  }
  return { clubIds, tags: clubIds.map(clubTag) };
}
