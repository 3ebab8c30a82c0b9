import type { IncomingMessage, ServerResponse } from "node:http";
import { readCookie } from "@/server/platform/auth/cookies";
import { env } from "@/server/platform/env";
import { clientAddress } from "@/server/platform/http/client-address";
import { guardRequest } from "@/server/platform/http/guard-request";
import { trpcHandler } from "@/server/platform/http/handle-trpc";
import { isLocalRequest } from "@/server/platform/http/is-local";
import { ownOrigins } from "@/server/platform/http/own-origins";
import { refuse } from "@/server/platform/http/refuse-request";
import { limitCall } from "@/server/platform/limits/limit-calls";
import { log } from "@/server/platform/log/log";
import { newId } from "@/server/platform/new-id";
import type { Context } from "@/server/platform/trpc";
import { appRouter } from "@/server/router";
import { actorFromCookieHeader } from "@/server/session";

async function createContext(req: IncomingMessage, res: ServerResponse): Promise<Context> {
  const now = Date.now();
  const actor = await actorFromCookieHeader(req.headers.cookie, now);
  const address = clientAddress(req, env().trustedProxyHops);
  const requestId = newId();
  return {
    actor,
    now,
    address,
    requestId,
    exchange: {
      cookie: (name) => readCookie(req.headers.cookie, name),
      setCookie: (header) => {
        res.appendHeader("set-cookie", header);
      },
      userAgent: req.headers["user-agent"] ?? "",
      isLocal: isLocalRequest(req),
    },
    limit: (path, type) => limitCall(path, type, { address, runnerId: actor?.runnerId ?? null }),
    report: (error, path) => log.error({ err: error, requestId, path }, "A procedure failed."),
  };
}

const answer = trpcHandler({ router: appRouter, createContext });

/** Answers `/api/trpc/*`: the whole router behind the guard, which lets only this site's own pages call it. */
export async function handleTrpc(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const header = (name: string) => req.headers[name]?.toString() ?? null;
  const rules = { origins: ownOrigins(), types: ["application/json"] };
  const refusal = guardRequest({ method: req.method ?? "GET", header }, rules);
  if (refusal) refuse(res, refusal);
  else await answer(req, res);
}
