import "server-only";
import { z } from "zod";
import { codeHash, plainCode, sameHash, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { canonicalAddress } from "@/server/platform/mail/address";
import { takeTries, wrongCode } from "./challenge";
import { type Browser, type Entered, enterAs } from "./enter-as";

export const redeemCodeInput = z.strictObject({
  email: z.string().max(320),
  code: z.string().max(30),
});

type Given = { browser: Browser; secret: string; now: number };

/**
 * Signs in by the typed code, in the browser that asked for the mail and in no other: a guesser elsewhere has
 * no challenge to try. Throws "wrong-code", "tries-used-up" or "sign-in-gone".
 */
export async function redeemCode(
  input: z.infer<typeof redeemCodeInput>,
  { browser, secret, now }: Given,
): Promise<Entered> {
  const email = canonicalAddress(input.email);
  if (!email || !browser.browserToken) throw wrongCode(1);
  const open = await db.signInChallenge.findMany({
    where: {
      email,
      browserHash: tokenHash(browser.browserToken),
      consumedAt: null,
      expiresAt: { gt: new Date(now) },
    },
    select: { id: true, email: true, returnTo: true },
  });
  const match = await matchCode(open, input.code, secret, now);
  return db.$transaction((tx) => enterAs(tx, match, browser, now));
}

/** The challenge whose mail holds this code, at the price of one try on each; throws when there is none. */
export async function matchCode<Challenge extends { id: string }>(
  open: readonly Challenge[],
  typed: string,
  secret: string,
  now: number,
): Promise<Challenge> {
  const ids = open.map((challenge) => challenge.id);
  const tried = ids.length > 0 ? await takeTries(ids, now) : [];
  const code = plainCode(typed);
  const right = tried.find(({ id, code_hash }) => sameHash(code_hash, codeHash(secret, id, code)));
  const match = open.find((challenge) => challenge.id === right?.id);
  if (match) return match;
  throw wrongCode(open.length > 0 ? Math.max(0, ...tried.map((one) => one.tries_left)) : 1);
}
