"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Pages of this frame: no files, and not the live run, which is entered anew. */
const pagePath = /^\/(?!live\b|api\/|feeds\/)[^.]*$/;

/** Readies the page behind a link that the mouse or the keyboard comes near, once; a tap is as good as there. */
export function FetchNear() {
  const router = useRouter();
  useEffect(() => {
    const readied = new Set<string>();
    const ready = (target: EventTarget | null) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (!link || link.target || link.origin !== location.origin) return;
      const path = link.pathname + link.search;
      if (!pagePath.test(path) || readied.has(path)) return;
      readied.add(path);
      router.prefetch(path);
    };
    const over = (event: PointerEvent) => event.pointerType === "mouse" && ready(event.target);
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(":focus-visible")) ready(target);
    };
    document.addEventListener("pointerover", over, { passive: true });
    document.addEventListener("focusin", focused);
    return () => {
      document.removeEventListener("pointerover", over);
      document.removeEventListener("focusin", focused);
    };
  }, [router]);
  return null;
}
