import "server-only";
import { openSession } from "@/server/platform/auth/open-session";
import type { Transaction } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { consume } from "./challenge";

/** The browser that signs in: the tokens it came with and what it calls itself. */
export type Browser = {
  browserToken: string | null;
  sessionToken: string | null;
  userAgent: string;
};

/** A session that was just opened: the token for the cookie and where to land. */
export type Entered = { token: string; returnTo: string };

type Challenge = { id: string; email: string; returnTo: string };

/**
 * Uses the challenge up and signs its address in, in one transaction. An address without an account gets one;
 * an account nobody had proved loses the sessions and links made before this first proof.
 */
export async function enterAs(
  tx: Transaction,
  challenge: Challenge,
  browser: Browser,
  now: number,
): Promise<Entered> {
  await consume(tx, challenge.id, now);
  const runnerId = await provenRunner(tx, challenge.email, now);
  const { userAgent, sessionToken: replaces } = browser;
  const token = await openSession(tx, { runnerId, userAgent, replaces, now });
  return { token, returnTo: challenge.returnTo };
}

async function provenRunner(tx: Transaction, email: string, now: number): Promise<string> {
  const at = new Date(now);
  await tx.runner.createMany({
    data: { id: newId(), email, emailVerifiedAt: at, createdAt: at },
    skipDuplicates: true,
  });
  const runner = await tx.runner.findUniqueOrThrow({
    where: { email },
    select: { id: true, emailVerifiedAt: true },
  });
  if (!runner.emailVerifiedAt) {
    await tx.session.deleteMany({ where: { runnerId: runner.id } });
    await tx.oauthAccount.deleteMany({ where: { runnerId: runner.id } });
    await tx.runner.update({ where: { id: runner.id }, data: { emailVerifiedAt: at } });
  }
  return runner.id;
}
