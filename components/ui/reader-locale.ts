"use client";

import { useSyncExternalStore } from "react";

let locale: string | null = null;
const readers = new Set<() => void>();

/** Says in which locale the reader of this tab reads dates and times. */
export function setReaderLocale(wanted: string): void {
  if (wanted === locale) return;
  locale = wanted;
  for (const tell of readers) tell();
}

/** The reader's locale, such as "en-GB"; null while nobody said so, and on the server. */
export function useReaderLocale(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => locale,
    () => null,
  );
}

function subscribe(tell: () => void): () => void {
  readers.add(tell);
  return () => readers.delete(tell);
}
