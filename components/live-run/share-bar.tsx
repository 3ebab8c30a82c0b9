"use client";

import { useState, useSyncExternalStore } from "react";
import type { Sharer } from "@/client/live-run/share-run";

/** While a run is shared: how many watch, the link, and the way to cut it off at once. */
export function ShareBar({ sharer }: { sharer: Sharer }) {
  const { state, watchers, link } = useSyncExternalStore(
    sharer.subscribe,
    sharer.view,
    sharer.view,
  );
  const [isCopied, setCopied] = useState(false);
  if (state === "off") return null;
  if (state === "over") return <p className="text-sm">Nobody can watch any more.</p>;
  if (state === "asking") return <p className="text-sm">Sharing begins as soon as it can.</p>;
  const copy = async () => {
    if (!link) return;
    if ("share" in navigator) await navigator.share({ url: link }).catch(() => {});
    else await (navigator as Navigator).clipboard.writeText(link).catch(() => {});
    setCopied(true);
  };
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-sm">
      <span className="font-semibold">
        {watchers === 0
          ? "Nobody watches yet"
          : watchers === 1
            ? "1 is watching"
            : `${watchers} are watching`}
      </span>
      {link ? (
        <button type="button" onClick={copy} className="min-h-11 underline">
          {isCopied ? "Link passed on" : "Pass the link on"}
        </button>
      ) : null}
      <button type="button" onClick={() => sharer.end()} className="min-h-11 underline">
        Stop sharing
      </button>
    </p>
  );
}
