import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { newId } from "@/server/platform/new-id";
import { appRouter } from "@/server/router";
import { actorFromCookieHeader } from "@/server/session";

/** The product's own router behind a Next route, as most projects serve it. */
async function handle(request: Request): Promise<Response> {
  const now = Date.now();
  const actor = await actorFromCookieHeader(request.headers.get("cookie"), now);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ({
      actor,
      now,
      address: "bench",
      exchange: null,
      requestId: newId(),
      limit: async () => {},
      report: () => {},
    }),
  });
}

export { handle as GET, handle as POST };
