"use client";

import { useEffect } from "react";

const nearMs = 3 * 86_400_000;

/**
 * Takes this phone's keys in the days before a group run, since there may be no signal at the meeting point;
 * `afterMs` later, where a page has other things to fetch first.
 */
export function KeepRollKeys({ startsAt, afterMs = 0 }: { startsAt: number; afterMs?: number }) {
  useEffect(() => {
    if (startsAt - Date.now() > nearMs) return;
    const later = setTimeout(() => {
      void import("@/client/roll-call/keep-keys").then(({ keepKeys }) => keepKeys());
    }, afterMs);
    return () => clearTimeout(later);
  }, [startsAt, afterMs]);
  return null;
}
