"use client";

import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { LinkButton } from "@/components/ui/link-button";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { instancePath } from "./when-words";

type OrganiserToolsProps = {
  groupRunId: string;
  date: LocalDate;
  cancelled: boolean;
  repeats: boolean;
};

/** Edit, call off this one or all; what was called off can be taken back before anybody is told. */
export function OrganiserTools({ groupRunId, date, cancelled, repeats }: OrganiserToolsProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const fails = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const back = { onSuccess: () => router.refresh(), onError: fails };
  const restoreOne = useMutation(trpc.groupRuns.restoreOne.mutationOptions(back));
  const restoreAll = useMutation(trpc.groupRuns.restore.mutationOptions(back));
  const detail = "Who answered hears of it in a minute.";
  const skip = useMutation(
    trpc.groupRuns.skip.mutationOptions({
      onSuccess: () => {
        router.refresh();
        const onUndo = () => restoreOne.mutate({ groupRunId, date });
        showToast({ message: "This one is off.", detail, onUndo });
      },
      onError: fails,
    }),
  );
  const cancel = useMutation(
    trpc.groupRuns.cancel.mutationOptions({
      onSuccess: () => {
        router.refresh();
        const onUndo = () => restoreAll.mutate({ groupRunId });
        showToast({ message: "All that was to come is off.", detail, onUndo });
      },
      onError: fails,
    }),
  );
  if (cancelled) {
    const restore = () =>
      restoreAll.mutate(
        { groupRunId },
        { onSettled: () => restoreOne.mutate({ groupRunId, date }) },
      );
    return (
      <Button variant="secondary" pending={restoreAll.isPending} onClick={restore}>
        Take place after all
      </Button>
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton href={`${instancePath({ groupRunId, date })}/edit`} variant="secondary">
        <Pencil aria-hidden="true" />
        Edit
      </LinkButton>
      <Button
        variant="secondary"
        pending={skip.isPending}
        onClick={() => skip.mutate({ groupRunId, date })}
      >
        Call this one off
      </Button>
      {repeats ? (
        <Dialog
          trigger={<Button variant="quiet">Call them all off</Button>}
          title="Call off all that is to come?"
          description="What has been stays in the calendar. Who answered is told by mail."
          actions={
            <>
              <DialogClose>Keep them</DialogClose>
              <Button
                variant="danger"
                pending={cancel.isPending || cancel.isSuccess}
                onClick={() => cancel.mutate({ groupRunId })}
              >
                Call them all off
              </Button>
            </>
          }
        />
      ) : null}
    </div>
  );
}
