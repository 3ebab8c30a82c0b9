"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";

type PartnerActionsProps = { partnershipId: string; name: string; paused: boolean };

/** Nudges, pauses, resumes or kindly ends a partnership; to end it is asked first. */
export function PartnerActions({ partnershipId, name, paused }: PartnerActionsProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const onError = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const resume = useMutation(
    trpc.partners.resume.mutationOptions({
      onSuccess: () => {
        showToast({ message: `You and ${name} go on` });
        router.refresh();
      },
      onError,
    }),
  );
  const nudge = useMutation(
    trpc.partners.nudge.mutationOptions({
      onSuccess: () =>
        showToast({
          message: `${name} knows that you think of them`,
          detail: "One a day is enough.",
        }),
      onError,
    }),
  );
  const pause = useMutation(
    trpc.partners.pause.mutationOptions({
      onSuccess: () => {
        showToast({
          message: "Paused for both of you",
          detail: "Your own commitments go on.",
          onUndo: () => resume.mutate({ partnershipId }),
        });
        router.refresh();
      },
      onError,
    }),
  );
  const end = useMutation(
    trpc.partners.end.mutationOptions({
      onSuccess: () => {
        showToast({ message: `Ended. Your weeks with ${name} are kept.` });
        router.push("/partners");
      },
      onError,
    }),
  );

  return (
    <div className="flex flex-wrap gap-2">
      {paused ? (
        <Button pending={resume.isPending} onClick={() => resume.mutate({ partnershipId })}>
          Go on together
        </Button>
      ) : (
        <>
          <Button
            variant="secondary"
            pending={nudge.isPending}
            onClick={() => nudge.mutate({ partnershipId })}
          >
            Nudge
          </Button>
          <Button
            variant="quiet"
            pending={pause.isPending}
            onClick={() => pause.mutate({ partnershipId })}
          >
            Pause
          </Button>
        </>
      )}
      <Dialog
        trigger={<Button variant="quiet">End kindly</Button>}
        title={`End the partnership with ${name}?`}
        description="You no longer see each other’s weeks. What you kept together stays in both archives, and a new link can bring you together again."
        actions={
          <>
            <DialogClose>Keep it</DialogClose>
            <Button
              variant="danger"
              pending={end.isPending || end.isSuccess}
              onClick={() => end.mutate({ partnershipId })}
            >
              End it
            </Button>
          </>
        }
      />
    </div>
  );
}
