import "server-only";
import type { AuthOptions } from "next-auth";
import Google from "next-auth/providers/google";
import { cookieName } from "@/server/platform/auth/cookies";
import { findActor } from "@/server/platform/auth/find-actor";
import { returnPath } from "@/server/platform/auth/return-path";
import { newToken } from "@/server/platform/auth/token";
import { db } from "@/server/platform/db";
import { log } from "@/server/platform/log/log";
import { canonicalAddress } from "@/server/platform/mail/address";
import type { Browser } from "./enter-as";
import { googleAdapter } from "./google-adapter";

/** What signing in with Google needs of the installation; `issuer` is another server in tests only. */
export type GoogleSettings = {
  clientId: string;
  clientSecret: string;
  issuer: string;
  appUrl: string;
  secret: string;
};

const COOKIE_SECONDS = 180 * 86_400;

type GoogleProfile = { email?: string; email_verified?: boolean };

/** next-auth's options for one request of one browser. */
export function googleOptions(
  settings: GoogleSettings,
  browser: Browser,
  now: number,
): AuthOptions {
  const { clientId, clientSecret, issuer, appUrl, secret } = settings;
  const secure = appUrl.startsWith("https:");
  const wellKnown = `${issuer}/.well-known/openid-configuration`;
  let linksTo: string | null = null;
  const provider = Google({ clientId, clientSecret, wellKnown, issuer });
  return {
    secret,
    useSecureCookies: secure,
    providers: [provider],
    adapter: googleAdapter(browser, () => linksTo, now),
    session: { strategy: "database", maxAge: COOKIE_SECONDS, generateSessionToken: newToken },
    cookies: {
      sessionToken: {
        name: cookieName("session", secure),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      async signIn({ profile }) {
        const { email = "", email_verified: isProved } = (profile ?? {}) as GoogleProfile;
        if (isProved !== true || !canonicalAddress(email)) return false;
        linksTo = await signedInAs(canonicalAddress(email), browser, now);
        return true;
      },
      redirect({ url }) {
        const target = URL.parse(url, appUrl);
        if (target?.origin !== appUrl) return appUrl;
        return `${appUrl}${returnPath(`${target.pathname}${target.search}`)}`;
      },
    },
    logger: {
      error: (code, metadata) => log.warn({ code, metadata }, "Signing in with Google failed."),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** The runner who is signed in here, where Google vouches for the very address that they proved to us. */
async function signedInAs(email: string | null, browser: Browser, now: number) {
  const actor = browser.sessionToken ? await findActor(browser.sessionToken, now) : null;
  if (!actor || !email) return null;
  const runner = await db.runner.findFirst({
    where: { id: actor.runnerId, email, emailVerifiedAt: { not: null } },
    select: { id: true },
  });
  return runner?.id ?? null;
}
