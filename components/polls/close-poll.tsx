"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { instancePath } from "@/components/group-runs/when-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";

type ClosePollProps = {
  pollId: string;
  /** The time to take, in words; null to end the poll without a run. */
  option: { optionId: string; when: string } | null;
};

/** Takes a time: the poll becomes the group run. */
export function ClosePoll({ pollId, option }: ClosePollProps) {
  const router = useRouter();
  const close = useMutation(
    useTRPC().polls.close.mutationOptions({
      onSuccess: (made) => {
        router.refresh();
        if (!made) return showToast({ message: "The poll is ended." });
        showToast({ message: "Scheduled.", detail: "Everybody’s answer came along." });
        router.push(instancePath(made));
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Dialog
      trigger={
        option ? (
          <Button>Take this time</Button>
        ) : (
          <Button variant="quiet">End without a run</Button>
        )
      }
      title={option ? `${option.when}?` : "End this poll without a run?"}
      description={
        option
          ? "It becomes a group run. What everybody said to this time is their answer to it, and they are told."
          : "What was answered can still be read. Nobody is told."
      }
      actions={
        <>
          <DialogClose>Not yet</DialogClose>
          <Button
            pending={close.isPending || close.isSuccess}
            onClick={() => close.mutate({ pollId, optionId: option?.optionId ?? null })}
          >
            {option ? "Take this time" : "End it"}
          </Button>
        </>
      }
    />
  );
}
