"use client";

import { useEffect } from "react";

const nearMs = 3 * 86_400_000;

/** Takes this phone's keys in the days before a group run, since there may be no signal at the meeting point. */
export function KeepRollKeys({ startsAt }: { startsAt: number }) {
  useEffect(() => {
    if (startsAt - Date.now() > nearMs) return;
    void import("@/client/roll-call/keep-keys").then(({ keepKeys }) => keepKeys());
  }, [startsAt]);
  return null;
}
