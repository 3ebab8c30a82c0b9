"use client";

import { useEffect, useSyncExternalStore } from "react";
import { registerWorker } from "@/client/offline/register-worker";

function subscribe(tell: () => void): () => void {
  window.addEventListener("online", tell);
  window.addEventListener("offline", tell);
  return () => {
    window.removeEventListener("online", tell);
    window.removeEventListener("offline", tell);
  };
}

/** A thin bar while there is no connection, with what still works; has the browser keep the live page meanwhile. */
export function OfflineBar() {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );
  useEffect(registerWorker, []);
  if (!isOffline) return null;
  return (
    <p
      role="status"
      className="fixed inset-x-0 top-0 z-30 bg-ink px-4 py-1 text-center font-semibold text-paper text-xs"
    >
      No connection. You can read what is open, and{" "}
      <a href="/live" className="underline">
        record a run
      </a>
      .
    </p>
  );
}
