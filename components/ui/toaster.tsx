"use client";

import { useEffect, useRef } from "react";
import { Toaster as SonnerToaster, toast } from "sonner";
import type { ToastNote } from "./toast";

const toastClass = {
  toast:
    "flex w-full font-sans items-center gap-4 rounded-lg bg-ink px-4 py-3 text-paper text-sm shadow-float",
  title: "font-semibold",
  description: "opacity-80",
  content: "min-w-0 flex-1",
  actionButton:
    "min-h-11 shrink-0 rounded-full px-4 font-semibold underline underline-offset-4 hover:bg-muted",
};

function show(note: ToastNote) {
  const draw = note.tone === "error" ? toast.error : toast;
  draw(note.message, {
    ...(note.detail ? { description: note.detail } : {}),
    ...(note.onUndo ? { action: { label: "Undo", onClick: note.onUndo } } : {}),
  });
}

/** Draws every note once; loaded by `ToastHost` with the first of them. */
export function Toaster({ notes }: { notes: readonly ToastNote[] }) {
  const shown = useRef(0);
  useEffect(() => {
    for (const note of notes.slice(shown.current)) show(note);
    shown.current = notes.length;
  }, [notes]);
  return (
    <SonnerToaster
      position="bottom-center"
      duration={6000}
      mobileOffset={{ bottom: "6rem" }}
      icons={{ success: null, error: null }}
      toastOptions={{ unstyled: true, classNames: toastClass }}
    />
  );
}
