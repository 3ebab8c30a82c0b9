import "server-only";
import { z } from "zod";
import { sameHash, tokenHash } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { gone } from "./challenge";
import { type Browser, type Entered, enterAs } from "./enter-as";
import { matchCode } from "./redeem-code";

const linkToken = z.string().regex(/^[\w-]{20,100}$/);

export const openLinkInput = z.strictObject({ token: linkToken });
export const redeemLinkInput = z.strictObject({
  token: linkToken,
  code: z.string().max(30).optional(),
});

/** What a link is worth in this browser: "ready", or "code" where the browser is not the one that asked. */
export type OpenLink = { needs: "nothing" | "code"; email: string };

/** Looks at a link and uses nothing up. Throws "sign-in-gone". */
export async function openLink(
  { token }: z.infer<typeof openLinkInput>,
  browser: Browser,
  now: number,
): Promise<OpenLink> {
  const challenge = await openChallenge(token, now);
  return { needs: asked(challenge, browser) ? "nothing" : "code", email: challenge.email };
}

/**
 * Signs in by a link. In a browser other than the one that asked, the mail's code must be typed as well, so that
 * a mail scanner which presses buttons gets no session. Throws "sign-in-gone", "wrong-code" or "tries-used-up".
 */
export async function redeemLink(
  { token, code }: z.infer<typeof redeemLinkInput>,
  { browser, secret, now }: { browser: Browser; secret: string; now: number },
): Promise<Entered> {
  const challenge = await openChallenge(token, now);
  if (!asked(challenge, browser)) await matchCode([challenge], code ?? "", secret, now);
  return db.$transaction((tx) => enterAs(tx, challenge, browser, now));
}

type Challenge = { id: string; email: string; returnTo: string; browserHash: Uint8Array };

async function openChallenge(token: string, now: number): Promise<Challenge> {
  const challenge = await db.signInChallenge.findFirst({
    where: { linkTokenHash: tokenHash(token), consumedAt: null, expiresAt: { gt: new Date(now) } },
    select: { id: true, email: true, returnTo: true, browserHash: true },
  });
  if (!challenge) throw gone();
  return challenge;
}

function asked(challenge: Challenge, browser: Browser): boolean {
  const { browserToken } = browser;
  return browserToken !== null && sameHash(challenge.browserHash, tokenHash(browserToken));
}
