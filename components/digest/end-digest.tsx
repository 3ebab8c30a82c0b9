"use client";

import { useMutation } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Opening the link of a mail changes nothing; one button ends the digest, and another takes it back. */
export function EndDigest() {
  const token = useSearchParams().get("t") ?? "";
  const change = useMutation(useTRPC().notifications.unsubscribe.mutationOptions());
  const ended = change.isSuccess && !change.variables.on;
  return (
    <>
      <h1 className="heading text-xl">{ended ? "The digest has ended" : "Weekly digest"}</h1>
      <p className="mt-2 text-muted" role="status">
        {ended
          ? "You get no more weekly mails. Everything else stays as it is."
          : change.isSuccess
            ? "The digest comes again, every week at the hour you chose."
            : "It tells you once a week how your week went. Shall it stop?"}
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
            Send it again
          </Button>
        ) : change.isSuccess ? null : (
          <Button
            pending={change.isPending}
            onClick={() => change.mutate({ token, on: false })}
            disabled={token === ""}
          >
            Stop the digest
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
