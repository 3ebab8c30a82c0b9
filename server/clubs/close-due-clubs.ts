import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { clubTag } from "./club-tag";

/** Closes for good the clubs whose seven days are over or in which nobody is left, with their links; the runs and weeks of their people stay theirs. */
export async function closeDueClubs(now: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const gone = { OR: [{ closesAt: { lte: new Date(now) } }, { memberships: { none: {} } }] };
    const due = await tx.club.findMany({
      where: gone,
      select: { id: true },
      take: 50,
    });
    const clubIds = due.map(({ id }) => id);
    const { count } = await tx.club.deleteMany({
      where: { id: { in: clubIds }, ...gone },
    });
    await expireTags(tx, clubIds.map(clubTag));
    return count;
  });
}
