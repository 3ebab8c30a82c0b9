"use client";

import { useMutation } from "@tanstack/react-query";
import { Sparkles } from "lucide-react";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { type CheerWord, cheerWords } from "@/domain/feed/cheer-words";
import { cheersWords } from "./cheers-words";

type CheerButtonProps = { runId: string; cheers: number; myWord: string | null };

/** Cheers a run with a word. It shows at once, and goes back to what it was where the server did not take it. */
export function CheerButton({ runId, ...known }: CheerButtonProps) {
  const [shown, setShown] = useState(known);
  const api = useTRPC().feed;
  const failed = (before: typeof known) => (error: unknown) => {
    setShown(before);
    showToast({ message: failureSentence(error), tone: "error" });
  };
  const cheer = useMutation(api.cheer.mutationOptions());
  const takeBack = useMutation(api.takeCheerBack.mutationOptions());

  function say(word: CheerWord) {
    setShown({ cheers: shown.cheers + (shown.myWord === null ? 1 : 0), myWord: word });
    cheer.mutate({ runId, word }, { onError: failed(shown) });
  }

  function unsay() {
    setShown({ cheers: Math.max(0, shown.cheers - 1), myWord: null });
    takeBack.mutate({ runId }, { onError: failed(shown) });
  }

  return (
    <Menu
      trigger={
        <Button variant={shown.myWord === null ? "secondary" : "quiet"} className="px-4">
          {shown.myWord === null ? (
            <span className="glyph-sparkles size-[1.125rem]" />
          ) : (
            <Sparkles aria-hidden="true" className="fill-track text-track" />
          )}
          {cheersWords(shown)}
        </Button>
      }
      entries={[
        ...cheerWords
          .filter((word) => word !== shown.myWord)
          .map((word) => ({ label: word, onSelect: () => say(word) })),
        ...(shown.myWord === null ? [] : [{ label: "Take it back", onSelect: unsay }]),
      ]}
    />
  );
}
