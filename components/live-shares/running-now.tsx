"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/client/api/provider";
import { AnchorButton } from "@/components/ui/anchor-button";

const EVERY_MS = 30_000;

/** Who is running now and lets this runner watch; nothing where nobody is. */
export function RunningNow() {
  const watchable = useTRPC().liveShares.watchable.queryOptions();
  const { data = [] } = useQuery({ ...watchable, refetchInterval: EVERY_MS });
  if (data.length === 0) return null;
  return (
    <section aria-label="Running now" className="mb-6 grid gap-2">
      {data.map(({ shareId, runnerName }) => (
        <div
          key={shareId}
          className="flex flex-wrap items-center justify-between gap-2 rounded-lg bg-track-soft px-4 py-2"
        >
          <p className="font-semibold">
            <bdi>{runnerName}</bdi> is running now
          </p>
          <AnchorButton href={`/watch?run=${shareId}`} variant="secondary">
            Watch
          </AnchorButton>
        </div>
      ))}
    </section>
  );
}
