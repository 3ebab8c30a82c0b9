import type { z } from "zod";
import { canLeave } from "@/domain/club/roles";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { clubTag } from "./club-tag";
import type { clubIdInput } from "./join-club";
import { mustBeAllowed, requireRoster } from "./require-roster";

/** Leaves a club. The owner hands it over first; the last one in it takes the club along. */
export async function leaveClub(
  { clubId }: z.infer<typeof clubIdInput>,
  { runnerId }: Acting,
): Promise<{ clubClosed: boolean }> {
  return db.$transaction(async (tx) => {
    const roster = await requireRoster(tx, clubId, runnerId);
    const clubClosed = roster.length === 1;
    if (clubClosed) {
      await tx.club.delete({ where: { id: clubId } });
    } else {
      mustBeAllowed(canLeave(roster, runnerId));
      await tx.membership.delete({ where: { clubId_runnerId: { clubId, runnerId } } });
    }
    await expireTags(tx, [clubTag(clubId)]);
    return { clubClosed };
  });
}
