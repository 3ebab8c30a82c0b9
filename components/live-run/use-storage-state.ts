"use client";

import { useEffect, useState } from "react";
import { askToKeep, hasRoom } from "@/client/live-run/sensors";
import type { StorageState } from "./storage-words";

/** Asks the browser, before any run, what it promises about keeping one. */
export function useStorageState(isDenied: boolean): StorageState {
  const [state, setState] = useState<StorageState>("unknown");
  useEffect(() => {
    void Promise.all([hasRoom(), askToKeep()]).then(([room, kept]) =>
      setState(!room ? "little-room" : kept ? "kept" : "unsure"),
    );
  }, []);
  return isDenied ? "none" : state;
}
