"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Outputs } from "@/server/router";

type AskToJoinProps = { clubId: string; state: Outputs["clubs"]["ownRequest"] };

/** Asks a club on request to be let in, with a word to those who decide. */
export function AskToJoin({ clubId, state }: AskToJoinProps) {
  const router = useRouter();
  const ask = useMutation(
    useTRPC().clubs.request.mutationOptions({ onSuccess: () => router.refresh() }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    ask.mutate({ clubId, words: String(new FormData(event.currentTarget).get("words") ?? "") });
  }

  if (state === "waiting") {
    return (
      <Notice title="You have asked">
        The owner and the captains are told. You hear from us when you are in.
      </Notice>
    );
  }
  if (state === "refused") {
    return (
      <Notice title="The club said no this time">
        You can ask again a month after that, or ask someone in it for a link.
      </Notice>
    );
  }
  return (
    <form method="post" onSubmit={submit} className="grid gap-5">
      <TextField
        label="A word to the club"
        name="words"
        hint="Who you are, or who told you of it."
        maxLength={300}
        autoComplete="off"
        dir="auto"
        optional
      />
      {ask.error ? <Notice tone="error" title={failureSentence(ask.error)} /> : null}
      <Button type="submit" size="large" wide pending={ask.isPending || ask.isSuccess}>
        Ask to join
      </Button>
    </form>
  );
}
