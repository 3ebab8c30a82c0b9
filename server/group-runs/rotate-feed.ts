import { z } from "zod";
import { requireMember } from "@/server/clubs/access";
import type { Acting } from "@/server/platform/acting";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";

export const rotateFeedInput = z.strictObject({
  /** Null for one calendar of all clubs and partners. */
  clubId: z.uuid().nullable(),
  withPlace: z.boolean(),
});

/**
 * Makes the secret address of a runner's calendar, or a new one in its place: the old one is dead at once. The
 * token is told this once; only its hash is kept.
 */
export async function rotateFeed(
  { clubId, withPlace }: z.infer<typeof rotateFeedInput>,
  { runnerId, now, newId: makeId = newId }: Acting,
): Promise<{ path: string }> {
  const token = newToken();
  await db.$transaction(async (tx) => {
    if (clubId) await requireMember(tx, clubId, runnerId);
    await tx.$queryRaw`SELECT 1 FROM runner WHERE id = ${runnerId}::uuid FOR NO KEY UPDATE`;
    await tx.calendarFeed.deleteMany({ where: { runnerId, clubId } });
    await tx.calendarFeed.create({
      data: {
        runnerId,
        id: makeId(),
        clubId,
        withPlace,
        tokenHash: tokenHash(token),
        createdAt: new Date(now),
      },
    });
  });
  return { path: `/feeds/${token}.ics` };
}
