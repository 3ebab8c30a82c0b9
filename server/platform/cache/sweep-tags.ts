import "server-only";
import { db } from "@/server/platform/db";
import type { DueScan } from "@/server/platform/jobs/handlers";

const KEPT_MS = 86_400_000;

/** Forgets tags that every web process has long seen. */
export const sweepTags: DueScan = {
  name: "sweep-tags",
  async run(now) {
    await db.cacheTag.deleteMany({ where: { expiredAt: { lt: new Date(now - KEPT_MS) } } });
  },
};
