"use client";

import { useMutation } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const words = {
  "not-me": {
    title: "Not you?",
    ask: "This invitation then ends. Nobody else is told anything about you.",
    button: "This is not me",
    done: "The invitation has ended",
    after: "You get no reminder of it.",
  },
  "never-again": {
    title: "No more invitations?",
    ask: "Nobody can then have us write an invitation to this address, today or ever.",
    button: "Never write to me again",
    done: "We write you no invitation any more",
    after:
      "Only a fingerprint of your address is kept, to remember this by. You can still sign up by yourself.",
  },
};

/** Opening the link of a mail changes nothing; its one button says no. */
export function DeclineMail({ kind }: { kind: keyof typeof words }) {
  const token = useSearchParams().get("t") ?? "";
  const decline = useMutation(useTRPC().invitations.declineMailed.mutationOptions());
  const { title, ask, button, done, after } = words[kind];
  return (
    <>
      <h1 className="heading text-xl">{decline.isSuccess ? done : title}</h1>
      <p className="mt-3 text-muted" role="status">
        {decline.isSuccess ? after : ask}
      </p>
      {decline.error ? (
        <Notice tone="error" title={failureSentence(decline.error)} className="mt-6" />
      ) : null}
      {decline.isSuccess ? null : (
        <Button
          size="large"
          className="mt-8"
          pending={decline.isPending}
          disabled={token === ""}
          onClick={() => decline.mutate({ token })}
        >
          {button}
        </Button>
      )}
      {token === "" ? (
        <p className="mt-6 text-sm">This link is cut short. Open it from the mail once more.</p>
      ) : null}
    </>
  );
}
