import { db } from "@/server/platform/db";

/** Forgets links of runners who are gone once they would have ended by themselves; `now` in epoch milliseconds. */
export async function forgetGoneLinks(now: number): Promise<void> {
  await db.goneInvitation.deleteMany({ where: { expiresAt: { lte: new Date(now) } } });
}
