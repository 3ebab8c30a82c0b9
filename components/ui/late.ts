"use client";

import { type ComponentType, useCallback, useState } from "react";
import { showToast } from "./toast";

/** A component whose code is fetched when somebody first reaches for it, and then kept. */
export type Late<Props> = {
  loaded: ComponentType<Props> | null;
  load: () => Promise<ComponentType<Props>>;
};

/** Names the code to fetch; nothing is fetched yet, and a fetch that failed is tried again when next wanted. */
export function late<Props>(fetchIt: () => Promise<ComponentType<Props>>): Late<Props> {
  const one: Late<Props> = {
    loaded: null,
    async load() {
      one.loaded ??= await fetchIt();
      return one.loaded;
    },
  };
  return one;
}

type LateUse<Props> = {
  /** Null until it is wanted and there. */
  Part: ComponentType<Props> | null;
  /** Fetches the code ahead, when a finger or the focus comes near. */
  ready: () => void;
  /** Draws it as soon as the code is there; says so where it cannot be fetched. */
  want: () => void;
};

/** Brings a late component onto the page when it is wanted; the same functions as long as the component lives. */
export function useLate<Props>(one: Late<Props>): LateUse<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const ready = useCallback(() => void one.load().catch(() => {}), [one]);
  const want = useCallback(
    () => void one.load().then((found) => setPart(() => found), sayMissing),
    [one],
  );
  return { Part, ready, want };
}

function sayMissing(): void {
  const message = "That did not load. Try again once there is a connection.";
  showToast({ message, tone: "error" });
}
