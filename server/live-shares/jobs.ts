import { db } from "@/server/platform/db";
import type { DueScan } from "@/server/platform/jobs/handlers";

const KEPT_MS = 24 * 3_600_000;
const SEAT_KEPT_MS = 60_000;

/**
 * Deletes shares with all their points and cheers a day after they began: a run that was kept has its own track.
 * Seats that a dead process left go within minutes.
 */
export const sweepShares: DueScan = {
  name: "sweep-live-shares",
  async run(now) {
    await db.liveShare.deleteMany({ where: { startedAt: { lt: new Date(now - KEPT_MS) } } });
    await db.liveSeat.deleteMany({ where: { seenAt: { lt: new Date(now - SEAT_KEPT_MS) } } });
  },
};
