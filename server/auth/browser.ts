import "server-only";
import { cookieName, setCookieHeader } from "@/server/platform/auth/cookies";
import { forgetSession } from "@/server/platform/auth/session-cache";
import { newToken, tokenHash } from "@/server/platform/auth/token";
import { env } from "@/server/platform/env";
import { AppError } from "@/server/platform/errors";
import type { Exchange } from "@/server/platform/trpc";
import type { Browser, Entered } from "./enter-as";

/** Signing in sets cookies, so it needs a browser at the other end. */
export function requireExchange(exchange: Exchange | null): Exchange {
  if (exchange) return exchange;
  throw new AppError("refused", "no-browser", "Signing in needs a browser.");
}

/** The browser behind an exchange, as far as its cookies name it. */
export function browserOf(exchange: Exchange): Browser {
  return {
    browserToken: exchange.cookie(cookieName("browser", isSecure())),
    sessionToken: exchange.cookie(cookieName("session", isSecure())),
    userAgent: exchange.userAgent,
  };
}

/** The token that this browser is known by from now on; a browser without one is given one. */
export function knownBrowser(exchange: Exchange): string {
  const known = exchange.cookie(cookieName("browser", isSecure()));
  if (known) return known;
  const token = newToken();
  exchange.setCookie(setCookieHeader("browser", token, isSecure()));
  return token;
}

/** Hands the new session to the browser; the token itself stays out of the answer. */
export function letIn(exchange: Exchange, entered: Entered): { returnTo: string } {
  const { sessionToken } = browserOf(exchange);
  if (sessionToken) forgetSession(tokenHash(sessionToken).toString("base64"));
  exchange.setCookie(setCookieHeader("session", entered.token, isSecure()));
  return { returnTo: entered.returnTo };
}

/** Takes the session cookie from the browser. */
export function letOut(exchange: Exchange | null): void {
  exchange?.setCookie(setCookieHeader("session", null, isSecure()));
}

function isSecure(): boolean {
  return env().appUrl.startsWith("https:");
}
