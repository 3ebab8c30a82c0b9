import "server-only";
import { codeHash, newCode, newToken, tokenHash } from "@/server/platform/auth/token";
import { db, type Transaction } from "@/server/platform/db";
import type { JobHandler } from "@/server/platform/jobs/handlers";
import { queueMail } from "@/server/platform/mail/queue-mail";
import { renderMail } from "@/server/platform/mail/render-mail";
import { CHALLENGE_MS, MAILS_PER_ADDRESS } from "./challenge";
import { SignInEmail } from "./sign-in-email";

/** What the job needs of the installation: its origin and the secret that keys the codes. */
export type MailSignInSettings = { appUrl: string; secret: string };

/**
 * Makes the challenge and its mail, once per job. An address gets at most three in ten minutes, whoever asks;
 * a request that waited longer than its mail would live is dropped.
 */
export function mailSignIn({
  appUrl,
  secret,
}: MailSignInSettings): JobHandler<"auth.mail-sign-in"> {
  return async ({ email, returnTo, browserHash, requestedAt }, { id, now }) => {
    if (now - requestedAt > CHALLENGE_MS) return;
    const token = newToken();
    const code = newCode();
    const link = `${appUrl}/sign-in/link#${token}`;
    const body = await renderMail(<SignInEmail link={link} code={code} />);
    await db.$transaction(async (tx) => {
      if (await hasEnough(tx, email, now)) return;
      const { count } = await tx.signInChallenge.createMany({
        data: {
          id,
          email,
          returnTo,
          linkTokenHash: tokenHash(token),
          codeHash: codeHash(secret, id, code),
          browserHash: Buffer.from(browserHash, "hex"),
          createdAt: new Date(now),
          expiresAt: new Date(now + CHALLENGE_MS),
        },
        skipDuplicates: true,
      });
      if (count === 0) return;
      const subject = "Your link to sign in to Runpact";
      await queueMail(
        tx,
        { key: `sign-in:${id}`, to: email, kind: "sign-in", subject, ...body },
        now,
      );
    });
  };
}

async function hasEnough(tx: Transaction, email: string, now: number): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in:${email}`}, 0))`;
  const since = new Date(now - CHALLENGE_MS);
  const sent = await tx.signInChallenge.count({ where: { email, createdAt: { gt: since } } });
  return sent >= MAILS_PER_ADDRESS;
}
