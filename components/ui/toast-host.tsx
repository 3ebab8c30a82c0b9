"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { type ToastNote, toastEvent } from "./toast";

const Toaster = lazy(() => import("./toaster").then((loaded) => ({ default: loaded.Toaster })));

/** Waits for the first toast and only then loads the code that draws it. */
export function ToastHost() {
  const [notes, setNotes] = useState<readonly ToastNote[]>([]);
  useEffect(() => {
    const add = (event: Event) => {
      setNotes((before) => [...before, (event as CustomEvent<ToastNote>).detail]);
    };
    window.addEventListener(toastEvent, add);
    return () => window.removeEventListener(toastEvent, add);
  }, []);
  if (notes.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Toaster notes={notes} />
    </Suspense>
  );
}
