import { dehydrate, HydrationBoundary, type QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";

type PrefetchedProps = { queries: QueryClient; children: ReactNode };

/** Hands what a page prefetched to the components below. */
export function Prefetched({ queries, children }: PrefetchedProps) {
  return <HydrationBoundary state={dehydrate(queries)}>{children}</HydrationBoundary>;
}
