import { db } from "@/server/platform/db";

/** Gives a seat back; one that cannot be given back now is not counted any more after half a minute. */
export async function leaveSeat(id: string): Promise<void> {
  await db.liveSeat.deleteMany({ where: { id } }).catch(() => {});
}
