import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { findActor } from "@/server/platform/auth/find-actor";
import type { Context } from "@/server/platform/trpc";
import { createCaller } from "@/server/router";
import { openBrowser, type Site } from "@/tests/setup/http-site";

export type Told = { status: number; text: string };

/** Calls a procedure as the bearer of a session token (null has none). */
export type Call = (token: string | null, path: string, input: unknown) => Promise<Told>;

/** Through HTTP, as a browser does. */
export function overHttp(site: Site): Call {
  return async (token, path, input) => {
    const browser = openBrowser(site);
    if (token) browser.cookies.set("runpact-session", token);
    const { status, text } = await browser.call(path, input);
    return { status, text };
  };
}

type Procedure = (input: unknown) => Promise<unknown>;

/** Straight to the router, as pages that render on the server do. */
export const direct: Call = async (token, path, input) => {
  const now = Date.now();
  const context: Context = {
    actor: token ? await findActor(token, now) : null,
    now,
    address: "127.0.0.1",
    requestId: "matrix",
    limit: async () => {},
    report: () => {},
    exchange: {
      cookie: () => null,
      setCookie: () => {},
      userAgent: "SEC-session",
      isLocal: false,
    },
  };
  const [area = "", name = ""] = path.split(".");
  const caller = createCaller(context) as unknown as Record<string, Record<string, Procedure>>;
  try {
    const answer = await caller[area]?.[name]?.(input);
    return { status: 200, text: JSON.stringify(answer ?? null) };
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return { status: getHTTPStatusCodeFromError(error), text: error.message };
  }
};
