import type { z } from "zod";
import { notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { expireTags } from "@/server/platform/cache/expire-tags";
import { db } from "@/server/platform/db";
import { lockClub, requireOwner } from "./access";
import { clubTag } from "./club-tag";
import type { clubIdInput } from "./join-club";

const dayMs = 86_400_000;
const daysToKeep = 7;
const toldAtMost = 500;

/**
 * Has a club close in seven days, until when its owner can keep it; its people are told, and nobody comes in.
 * Closing it again changes nothing. `closesAt` in epoch milliseconds.
 */
export async function deleteClub(
  { clubId }: z.infer<typeof clubIdInput>,
  { runnerId, now }: Acting,
): Promise<{ closesAt: number }> {
  return db.$transaction(async (tx) => {
    await lockClub(tx, clubId);
    await requireOwner(tx, clubId, runnerId);
    const club = await tx.club.findUniqueOrThrow({
      where: { id: clubId },
      select: { name: true, closesAt: true, memberships: { select: { runnerId: true } } },
    });
    if (club.closesAt) return { closesAt: club.closesAt.getTime() };
    const closesAt = now + daysToKeep * dayMs;
    await tx.club.update({ where: { id: clubId }, data: { closesAt: new Date(closesAt) } });
    await notifyMany(
      tx,
      club.memberships.slice(0, toldAtMost).map((member) => ({
        runnerId: member.runnerId,
        clubId,
        kind: "club-closes" as const,
        facts: { clubId, clubName: club.name, days: daysToKeep },
        key: `club-closes:${clubId}:${closesAt}`,
        now,
      })),
    );
    await expireTags(tx, [clubTag(clubId)]);
    return { closesAt };
  });
}
