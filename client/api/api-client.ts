import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "@/server/router";

/** The typed way to the server; keeps nothing, so that one serves a whole tab. */
export const apiClient = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", maxItems: 10, methodOverride: "POST" })],
});
