"use client";

import { useMutation } from "@tanstack/react-query";
import { Pause, Play } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

/** For illness and injury: at once, free, and without a reason. */
export function PauseCommitment({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const pause = useMutation(
    useTRPC().commitments.pause.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
        showToast({ message: "Paused. Get well." });
      },
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Pause from today?"
      description="Ill or hurt: it pauses at once and costs nothing. Nobody is told why. Paused weeks neither break nor lengthen your streak."
      trigger={
        <Button variant="quiet">
          <Pause aria-hidden="true" />
          Pause
        </Button>
      }
      actions={
        <>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Not now
          </Button>
          <Button pending={pause.isPending} onClick={() => pause.mutate({ id })}>
            Pause today
          </Button>
        </>
      }
    >
      {pause.error ? <Notice tone="error" title={failureSentence(pause.error)} /> : null}
    </Dialog>
  );
}

/** Ends a pause: today counts again. */
export function ResumeCommitment({ id }: { id: string }) {
  const router = useRouter();
  const resume = useMutation(
    useTRPC().commitments.resume.mutationOptions({
      onSuccess: () => {
        router.refresh();
        showToast({ message: "Welcome back. Start gently." });
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Button pending={resume.isPending} onClick={() => resume.mutate({ id })}>
      <Play aria-hidden="true" />
      Resume today
    </Button>
  );
}
