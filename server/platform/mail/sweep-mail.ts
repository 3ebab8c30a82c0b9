import "server-only";
import { db } from "@/server/platform/db";
import type { DueScan } from "@/server/platform/jobs/handlers";

const KEPT_MS = 30 * 86_400_000;

/** Forgets mails after thirty days. Effects older than that must not be repeated by key alone. */
export const sweepMail: DueScan = {
  name: "sweep-mail",
  async run(now) {
    await db.mailMessage.deleteMany({ where: { createdAt: { lt: new Date(now - KEPT_MS) } } });
  },
};
