import { mailSignIn } from "@/server/auth/mail-sign-in";
import { connection, db } from "@/server/platform/db";
import type { JobPayload } from "@/server/platform/jobs/catalogue";
import type { Answer, Browser } from "./http-site";

export const appUrl = "http://localhost:3000";
const secret = process.env.NEXTAUTH_SECRET ?? "";
const signal = new AbortController().signal;

type Row = { id: string; data: JobPayload<"auth.mail-sign-in"> };

/** Does the waiting sign-in jobs, as the worker would, and returns how many there were. */
export async function workSignIns(now = Date.now()): Promise<number> {
  const { rows } = await connection().pool.query<Row>(
    `UPDATE pgboss.job SET state = 'completed', completed_on = now()
     WHERE name = 'auth.mail-sign-in' AND state = 'created' RETURNING id, data`,
  );
  const work = mailSignIn({ appUrl, secret });
  for (const { id, data } of rows) await work(data, { id, now, isLast: false, signal });
  return rows.length;
}

export type SignInMail = { link: string; token: string; code: string };

/** The newest sign-in mail to an address, as its reader sees it. */
export async function signInMailTo(email: string): Promise<SignInMail> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: email, kind: "sign-in" },
    orderBy: { id: "desc" },
  });
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0] ?? "";
  const code = /\n([A-Z\d]{6})\n/.exec(mail.text)?.[1] ?? "";
  return { link, token: link.split("#")[1] ?? "", code };
}

/** Asks for a mail in this browser and returns what it says. */
export async function askForMail(browser: Browser, email: string): Promise<SignInMail> {
  await browser.call("auth.requestSignIn", { email });
  await workSignIns();
  return signInMailTo(email);
}

/** Signs in by the mail's code, all the way through HTTP. */
export async function signIn(browser: Browser, email: string): Promise<Answer> {
  const { code } = await askForMail(browser, email);
  return browser.call("auth.redeemCode", { email, code });
}
