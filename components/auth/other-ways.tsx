"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { GoogleButton } from "./google-button";
import { land, wantedPath } from "./land";
import { MailboxHint } from "./mailbox-hint";

/** The other ways in that this installation has: Google, and the demo. */
export function OtherWays() {
  const trpc = useTRPC();
  const { data: ways } = useQuery(trpc.auth.ways.queryOptions());
  const enter = useMutation(
    trpc.auth.enterDemo.mutationOptions({ onSuccess: ({ returnTo }) => land(returnTo) }),
  );
  return (
    <div className="mt-3 grid min-h-28 grid-cols-1 content-start gap-3">
      {ways?.google ? <GoogleButton returnTo={wantedPath} /> : null}
      {ways?.demo ? (
        <Button
          variant="secondary"
          size="large"
          wide
          pending={enter.isPending || enter.isSuccess}
          onClick={() => enter.mutate()}
        >
          Look around as a demo runner
        </Button>
      ) : null}
      {enter.error ? <Notice tone="error" title={failureSentence(enter.error)} /> : null}
      <MailboxHint />
    </div>
  );
}
