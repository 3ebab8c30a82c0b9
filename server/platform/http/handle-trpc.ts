import type { IncomingMessage, ServerResponse } from "node:http";
import type { AnyTRPCRouter } from "@trpc/server";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import { databaseUnavailable } from "@/server/platform/database-unavailable";
import type { Context } from "@/server/platform/trpc";

export const MAX_BATCH = 10;
const PREFIX = "/api/trpc/";

interface TrpcOptions {
  router: AnyTRPCRouter;
  createContext(req: IncomingMessage, res: ServerResponse): Promise<Context>;
}

/**
 * Answers `/api/trpc/*` on node:http. A database that cannot be asked just now becomes 503
 * with Retry-After, also for a batch of which one call failed that way.
 */
export function trpcHandler({ router, createContext }: TrpcOptions) {
  return (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = new URL(req.url ?? "/", "http://internal").pathname.slice(PREFIX.length);
    return nodeHTTPRequestHandler({
      router,
      req,
      res,
      path,
      maxBatchSize: MAX_BATCH,
      allowMethodOverride: true,
      createContext: () => createContext(req, res),
      responseMeta: ({ errors }) => {
        const headers = { "cache-control": "no-store", vary: "cookie" };
        if (!errors.some((error) => databaseUnavailable(error))) return { headers };
        return { status: 503, headers: { ...headers, "retry-after": "2" } };
      },
    });
  };
}
