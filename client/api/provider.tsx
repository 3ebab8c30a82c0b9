"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@/server/router";
import { apiClient } from "./api-client";

const optionsOf = new WeakMap<QueryClient, TRPCOptionsProxy<AppRouter>>();

/** The options of every procedure for `useQuery` and `useMutation`; the same as long as the page lives. */
export function useTRPC(): TRPCOptionsProxy<AppRouter> {
  const queryClient = useQueryClient();
  const known = optionsOf.get(queryClient);
  if (known) return known;
  const made = createTRPCOptionsProxy<AppRouter>({ client: apiClient, queryClient });
  optionsOf.set(queryClient, made);
  return made;
}

/** The typed way to the server, for calls that no component waits for. */
export function useTRPCClient() {
  return apiClient;
}
