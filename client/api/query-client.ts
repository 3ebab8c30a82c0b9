import { MutationCache, QueryClient } from "@tanstack/react-query";

const freshMs = 30_000;

/** One cache of answers a browser tab, one a request on the server. */
export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: freshMs, retry: 1, refetchOnWindowFocus: true },
      dehydrate: { shouldRedactErrors: () => false },
    },
    mutationCache: new MutationCache({
      // Whatever was written, what is shown may follow from it.
      onSuccess: () => client.invalidateQueries(),
    }),
  });
  return client;
}
