"use client";

import { apiClient } from "@/client/api/api-client";
import { useLately } from "@/client/api/use-lately";
import { AnchorButton } from "@/components/ui/anchor-button";

const everyMs = 30_000;
const ask = () => apiClient.liveShares.watchable.query();

/** Who is running now and lets this runner watch; nothing where nobody is. */
export function RunningNow() {
  const shares = useLately({ ask, everyMs }) ?? [];
  if (shares.length === 0) return null;
  return (
    <section aria-label="Running now" className="mb-6 grid gap-2">
      {shares.map(({ shareId, runnerName }) => (
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
