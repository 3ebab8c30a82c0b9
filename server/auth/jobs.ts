import "server-only";
import { db } from "@/server/platform/db";
import type { DueScan, JobHandlers } from "@/server/platform/jobs/handlers";
import { type MailSignInSettings, mailSignIn } from "./mail-sign-in";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The jobs of signing in, for the worker. */
export function authJobs(settings: MailSignInSettings): Pick<JobHandlers, "auth.mail-sign-in"> {
  return { "auth.mail-sign-in": mailSignIn(settings) };
}

/** Forgets what has run out: challenges and their mails after an hour, sessions a day after their end. */
export const sweepSignIns: DueScan = {
  name: "sweep-sign-ins",
  async run(now) {
    const anHourAgo = new Date(now - HOUR_MS);
    await db.signInChallenge.deleteMany({ where: { expiresAt: { lt: anHourAgo } } });
    await db.mailMessage.deleteMany({ where: { kind: "sign-in", createdAt: { lt: anHourAgo } } });
    await db.session.deleteMany({ where: { expiresAt: { lt: new Date(now - DAY_MS) } } });
  },
};
