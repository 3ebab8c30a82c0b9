"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";

type BlockDialogProps = {
  person: { runnerId: string; name: string };
  open: boolean;
  onClose: () => void;
  /** Where to go once this page is no longer theirs to see; stays without it. */
  leaveTo?: string | undefined;
};

/** Asks before two runners are hidden from one another. */
export function BlockDialog({ person, open, onClose, leaveTo }: BlockDialogProps) {
  const { runnerId, name } = person;
  const router = useRouter();
  const block = useMutation(
    useTRPC().moderation.block.mutationOptions({
      onSuccess: () => {
        showToast({
          message: `You and ${name} no longer see each other`,
          detail: "Settings, “People you blocked”, takes it back.",
        });
        onClose();
        if (leaveTo) router.replace(leaveTo);
        else router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={(is) => is || onClose()}
      title={`Block ${name}?`}
      description="Neither of you sees the other any more: not in clubs, on boards, in group runs or anywhere else. A partnership of yours ends. They are not told."
      actions={
        <>
          <DialogClose>Leave it</DialogClose>
          <Button
            variant="danger"
            pending={block.isPending || block.isSuccess}
            onClick={() => block.mutate({ runnerId })}
          >
            Block
          </Button>
        </>
      }
    />
  );
}
