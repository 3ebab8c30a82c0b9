import { db } from "@/server/platform/db";

/** Says that the streams of this process are still open, so that their seats stay taken and are counted. */
export async function keepSeats(processId: string, now: number): Promise<void> {
  await db.liveSeat.updateMany({ where: { processId }, data: { seenAt: new Date(now) } });
}
