"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { isOnThisPage, isPlainClick, pathOf, softLink } from "@/client/navigation/soft-links";

/**
 * Follows every `Link` below without loading the page anew, marks the one that was tapped until its page is there, and
 * readies what the mouse or the keyboard comes near. Before this code is there, links are links.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [going, startGoing] = useTransition();
  const tapped = useRef<HTMLAnchorElement | null>(null);
  useEffect(() => {
    if (!going) tapped.current?.removeAttribute("data-going");
  }, [going]);
  useEffect(() => {
    const readied = new Set<string>();
    const ready = (target: EventTarget | null) => {
      const link = softLink(target);
      if (!link || readied.has(link.href) || isOnThisPage(link)) return;
      readied.add(link.href);
      router.prefetch(link.pathname + link.search);
    };
    const over = (event: PointerEvent) => event.pointerType === "mouse" && ready(event.target);
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(":focus-visible")) ready(target);
    };
    const follow = (event: MouseEvent) => {
      const link = isPlainClick(event) ? softLink(event.target) : null;
      if (!link || isOnThisPage(link)) return;
      event.preventDefault();
      tapped.current?.removeAttribute("data-going");
      tapped.current = link;
      link.setAttribute("data-going", "");
      const inPlace = link.dataset.soft === "in-place";
      startGoing(() =>
        inPlace ? router.replace(pathOf(link), { scroll: false }) : router.push(pathOf(link)),
      );
    };
    document.addEventListener("pointerover", over, { passive: true });
    document.addEventListener("focusin", focused);
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("pointerover", over);
      document.removeEventListener("focusin", focused);
      document.removeEventListener("click", follow);
    };
  }, [router]);
  return null;
}
