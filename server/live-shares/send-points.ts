import { z } from "zod";
import { isShareOpen } from "@/domain/live-run/share-state";
import { hiddenArea } from "@/domain/privacy/home-zones";
import { notifyMany } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { db, type Transaction } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { zonesOf } from "@/server/privacy/queries";
import { shareOver } from "./access";
import { LIVE_CHANNEL } from "./live-channel";
import { SEAT_FRESH_MS } from "./take-seat";

const point = z.strictObject({
  at: z.number().min(0).max(604_800_000),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  metres: z.number().min(0).max(1e6),
});

export const sendPointsInput = z.strictObject({
  shareId: z.uuid(),
  seq: z.int().min(0).max(100_000),
  points: z.array(point).max(600),
  /** The latest cheer that the phone has heard, in epoch milliseconds. */
  heardAt: z.number(),
});

/**
 * Takes one batch of places for the watchers; the same number again changes nothing. The phone leaves hidden places
 * out, and here they are left out once more. Answers with the cheers that came meanwhile.
 */
export async function sendPoints(
  { shareId, seq, points, heardAt }: z.infer<typeof sendPointsInput>,
  { runnerId, now }: Acting,
): Promise<{ watchers: number; cheers: { name: string; at: number }[] }> {
  const share = await db.liveShare.findFirst({
    where: { id: shareId, runnerId },
    select: {
      ...{ startedAt: true, lastPointAt: true, endedAt: true, partnerIds: true },
    },
  });
  if (!share) throw notFound("live share");
  const times = {
    startedAt: share.startedAt.getTime(),
    lastPointAt: share.lastPointAt?.getTime() ?? null,
    endedAt: share.endedAt?.getTime() ?? null,
  };
  if (!isShareOpen(times, now)) throw shareOver();
  const isHidden = hiddenArea([...(await zonesOf([runnerId])).values()]);
  const visible = points.filter((one) => !isHidden(one));
  const sentAt = new Date(now);
  await db.$transaction(async (tx) => {
    const { count } = await tx.liveBatch.createMany({
      data: { shareId, seq, points: visible, sentAt },
      skipDuplicates: true,
    });
    if (count === 0) return;
    await tx.$executeRaw`
      UPDATE live_share SET last_seq = greatest(last_seq, ${seq}),
        last_point_at = CASE WHEN ${points.length} > 0 THEN ${sentAt} ELSE last_point_at END
      WHERE id = ${shareId}::uuid`;
    await tx.$executeRaw`SELECT pg_notify(${LIVE_CHANNEL}, ${shareId})`;
    if (visible.length > 0) await tellPartners(tx, { shareId, runnerId, ...share }, now);
  });
  const cheers = await db.liveCheer.findMany({
    where: { shareId, saidAt: { gt: new Date(heardAt) } },
    select: { name: true, saidAt: true },
    orderBy: { saidAt: "asc" },
    take: 5,
  });
  const watchers = await db.liveSeat.count({
    where: { shareId, seenAt: { gt: new Date(now - SEAT_FRESH_MS) } },
  });
  return { watchers, cheers: cheers.map(({ name, saidAt }) => ({ name, at: saidAt.getTime() })) };
}

type Told = { shareId: string; runnerId: string; partnerIds: string[]; lastPointAt: Date | null };

/** Tells the partners who were named for it, once there is something to see. */
async function tellPartners(
  tx: Transaction,
  { shareId, runnerId, partnerIds, lastPointAt }: Told,
  now: number,
): Promise<void> {
  if (lastPointAt) return;
  const about = { actorId: runnerId, kind: "live-run" as const, facts: { shareId }, now };
  await notifyMany(
    tx,
    partnerIds.map((partnerId) => ({ ...about, runnerId: partnerId, key: `live-run:${shareId}` })),
  );
}
