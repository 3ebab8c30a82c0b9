import "server-only";
import { db } from "@/server/platform/db";
import type { DueScan } from "@/server/platform/jobs/handlers";

/** Forgets counters that have run out. */
export const sweepLimits: DueScan = {
  name: "sweep-limits",
  async run(now) {
    await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now) } } });
  },
};
