import { db } from "@/server/platform/db";
import type { DueScan } from "@/server/platform/jobs/handlers";

/** A phone keeps its log until the server has acknowledged the run, so what was abandoned here is not lost. */
const KEPT_MS = 7 * 86_400_000;

/** Forgets pieces of runs that were never finished. */
export const sweepChunks: DueScan = {
  name: "sweep-live-chunks",
  async run(now) {
    await db.liveChunk.deleteMany({ where: { createdAt: { lt: new Date(now - KEPT_MS) } } });
  },
};
