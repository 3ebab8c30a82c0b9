"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { showToast } from "@/components/ui/toast";
import { personaNames } from "@/domain/coach/persona-names";
import type { Outputs } from "@/server/router";

type Coach = Outputs["coach"]["page"];

/** The three voices over the reader's own week; a tap chooses one. */
export function VoiceCards({ persona, previews }: Pick<Coach, "persona" | "previews">) {
  const router = useRouter();
  const choose = useMutation(
    useTRPC().coach.choosePersona.mutationOptions({
      onSuccess: (_, chosen) => {
        showToast({ message: `${personaNames[chosen.persona]} speaks from now on` });
        router.refresh();
      },
    }),
  );
  const shown = choose.isPending ? choose.variables.persona : persona;
  return (
    <>
      <RadioCards
        legend="Same facts, three ways to say them"
        name="persona"
        cards={previews.map(({ persona: voice, text }) => ({
          value: voice,
          label: personaNames[voice],
          detail: text,
        }))}
        value={shown}
        onChange={({ target }) => {
          const chosen = previews.find(({ persona: voice }) => voice === target.value);
          if (chosen) choose.mutate({ persona: chosen.persona });
        }}
        hint="After pain, illness or grief all three speak plainly."
      />
      {choose.error ? (
        <Notice tone="error" title={failureSentence(choose.error)} className="mt-4" />
      ) : null}
    </>
  );
}
