"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

type Lately<Answer> = {
  /** What the page brought along; without it the first look is at once. */
  known?: Answer;
  ask: () => Promise<Answer>;
  /** Milliseconds between two looks while the page is seen. */
  everyMs: number;
};

/**
 * An answer that is asked for again and again: each `everyMs` while the page is seen, when it is seen again, and after
 * anything was written. What fails leaves the answer before; `ask` must stay the same function.
 */
export function useLately<Answer>({ known, ask, everyMs }: Lately<Answer>): Answer | undefined {
  const writes = useQueryClient().getMutationCache();
  const [answer, setAnswer] = useState({ known, now: known });
  if (answer.known !== known) setAnswer({ known, now: known });
  const isKnown = known !== undefined;
  useEffect(() => {
    let gone = false;
    const look = () => {
      if (document.hidden) return;
      ask().then(
        (now) => !gone && setAnswer((before) => ({ ...before, now })),
        () => {},
      );
    };
    if (!isKnown) look();
    const clock = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    const forget = writes.subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success") look();
    });
    return () => {
      gone = true;
      clearInterval(clock);
      document.removeEventListener("visibilitychange", look);
      forget();
    };
  }, [ask, everyMs, isKnown, writes]);
  return answer.now;
}
