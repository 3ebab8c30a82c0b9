import "server-only";
import { db } from "@/server/platform/db";
import { env } from "@/server/platform/env";

/** The ways into this installation beside the mail, and whether its mails wait on this machine. */
export async function waysIn(isLocal: boolean) {
  const { google, embedded, smtpUrl } = env();
  const demo = embedded
    ? await db.runner.findFirst({ where: { isDemo: true }, select: { id: true } })
    : null;
  return {
    google: google !== undefined,
    demo: demo !== null,
    mailbox: embedded && isLocal && !smtpUrl,
  };
}
