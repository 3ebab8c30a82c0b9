"use client";

import { useMutation } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

type SharePollProps = { pollId: string; exists: boolean };

/** Makes the link by which guests answer without an account; it is shown this once. */
export function SharePoll({ pollId, exists }: SharePollProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const [address, setAddress] = useState<string | null>(null);
  const share = useMutation(
    trpc.polls.share.mutationOptions({
      onSuccess: ({ path }) => {
        setAddress(`${window.location.origin}${path}`);
        router.refresh();
      },
    }),
  );
  const end = useMutation(
    trpc.polls.unshare.mutationOptions({
      onSuccess: () => {
        router.refresh();
        showToast({ message: "The link is dead.", detail: "Guests who answered keep their own." });
      },
    }),
  );
  const failure = share.error ?? end.error;
  return (
    <Dialog
      trigger={
        <Button variant="secondary">
          <UserPlus aria-hidden="true" />
          Ask guests
        </Button>
      }
      title="A link for guests"
      description="Whoever has it sees this poll, with first names, and can answer without an account."
      onOpenChange={() => setAddress(null)}
      actions={
        address ? null : (
          <>
            {exists ? (
              <Button
                variant="quiet"
                pending={end.isPending}
                onClick={() => end.mutate({ pollId })}
              >
                End the old one
              </Button>
            ) : null}
            <Button pending={share.isPending} onClick={() => share.mutate({ pollId })}>
              {exists ? "Make a new link" : "Make the link"}
            </Button>
          </>
        )
      }
    >
      {address ? (
        <CopyField label="The link" value={address} hint="It is shown this once." />
      ) : exists ? (
        <p className="text-muted text-sm">There is one already. A new one ends it at once.</p>
      ) : null}
      {failure ? <Notice tone="error" title={failureSentence(failure)} className="mt-4" /> : null}
    </Dialog>
  );
}
