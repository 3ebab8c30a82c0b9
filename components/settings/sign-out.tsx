"use client";

import { useMutation } from "@tanstack/react-query";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { forgetRunner } from "@/client/live-run/forget-runner";
import { forgetRollKeys } from "@/client/roll-call/forget-roll-keys";
import { land } from "@/components/auth/land";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";

/** Signs out here, or after a question everywhere. */
export function SignOut() {
  const trpc = useTRPC();
  const then = {
    onSuccess: () => Promise.all([forgetRunner(), forgetRollKeys()]).finally(() => land("/")),
    onError: (error: unknown) => showToast({ message: failureSentence(error), tone: "error" }),
  };
  const here = useMutation(trpc.auth.signOut.mutationOptions(then));
  const everywhere = useMutation(trpc.auth.signOutEverywhere.mutationOptions(then));
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button
        variant="secondary"
        pending={here.isPending || here.isSuccess}
        onClick={() => here.mutate()}
      >
        Sign out
      </Button>
      <Dialog
        trigger={<Button variant="quiet">Sign out everywhere</Button>}
        title="Sign out everywhere?"
        description="Every phone and computer is signed out, this one too. You come back with a mail."
        actions={
          <>
            <DialogClose>Stay signed in</DialogClose>
            <Button
              variant="danger"
              pending={everywhere.isPending || everywhere.isSuccess}
              onClick={() => everywhere.mutate()}
            >
              Sign out everywhere
            </Button>
          </>
        }
      />
    </div>
  );
}
