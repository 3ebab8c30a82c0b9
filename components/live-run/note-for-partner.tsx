"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";

type NoteForPartnerProps = {
  partnershipId: string;
  /** The partner's first name. */
  name: string;
  note: Outputs["liveRuns"]["note"];
  me: { zone: string; locale: string };
};

/** A word that the coach says to a partner at minute ten of their next live run. */
export function NoteForPartner({ partnershipId, name, note, me }: NoteForPartnerProps) {
  const router = useRouter();
  const waiting = note && note.heardAt === null ? note.words : "";
  const [words, setWords] = useState(waiting);
  const write = useMutation(
    useTRPC().liveRuns.writeNote.mutationOptions({
      onSuccess: () => {
        showToast({ message: words.trim() ? `${name} hears it at minute ten` : "Taken back" });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ partnershipId, words });
  };
  return (
    <form method="post" onSubmit={submit} className="grid max-w-column grid-cols-1 gap-3">
      <TextField
        label="What they hear ten minutes into their next live run"
        name="word"
        value={words}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        hint={
          note?.heardAt
            ? `${name} heard “${note.words}” on ${momentWords(note.heardAt, me.zone, me.locale)}.`
            : "The coach says it once, in your name, also without a signal."
        }
      />
      <div>
        <Button
          type="submit"
          variant="secondary"
          pending={write.isPending}
          disabled={words.trim() === waiting}
        >
          {words.trim() === "" && waiting !== "" ? "Take it back" : "Leave this word"}
        </Button>
      </div>
    </form>
  );
}
