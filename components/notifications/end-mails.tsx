"use client";

import { useMutation } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mailListWords } from "./mail-list-words";

/** Opening the link of a mail changes nothing; one button ends such mails, and another takes it back. */
export function EndMails() {
  const token = useSearchParams().get("t") ?? "";
  const words = mailListWords(token);
  const change = useMutation(useTRPC().notifications.unsubscribe.mutationOptions());
  const ended = change.isSuccess && !change.variables.on;
  return (
    <>
      <h1 className="heading text-xl">{ended ? words.ended : words.title}</h1>
      <p className="mt-2 text-muted" role="status">
        {ended ? words.after : change.isSuccess ? words.again : words.ask}
      </p>
      {change.error ? (
        <Notice tone="error" title={failureSentence(change.error)} className="mt-6" />
      ) : null}
      <div className="mt-8">
        {ended ? (
          <Button
            variant="secondary"
            pending={change.isPending}
            onClick={() => change.mutate({ token, on: true })}
          >
            {words.back}
          </Button>
        ) : change.isSuccess ? null : (
          <Button
            pending={change.isPending}
            onClick={() => change.mutate({ token, on: false })}
            disabled={token === ""}
          >
            {words.stop}
          </Button>
        )}
      </div>
      {token === "" ? (
        <p className="mt-6 text-sm">
          This link is cut short. Open it from the mail once more, or change it in your settings.
        </p>
      ) : null}
    </>
  );
}
