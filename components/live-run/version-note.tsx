"use client";

import { useEffect, useState } from "react";
import { onNewVersion, takeNewVersion } from "@/client/offline/register-worker";

/** Says that a newer version waits; it takes over at a tap, and never while a run is recorded. */
export function VersionNote() {
  const [isThere, setThere] = useState(false);
  useEffect(() => onNewVersion(() => setThere(true)), []);
  if (!isThere) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 rounded-md bg-sunken px-4 py-2 text-sm">
      A newer version is ready.
      <button type="button" onClick={takeNewVersion} className="min-h-11 font-semibold underline">
        Take it now
      </button>
    </p>
  );
}
