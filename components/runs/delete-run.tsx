"use client";

import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

/** Asks once, then removes a run for good. */
export function DeleteRun({ id, counts }: { id: string; counts: boolean }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const remove = useMutation(
    useTRPC().runs.delete.mutationOptions({
      onSuccess: () => {
        showToast({ message: "The run is gone." });
        router.replace("/runs");
      },
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title="Delete this run?"
      description={
        counts
          ? "Its track and file go with it, and its day no longer counts for the week. This cannot be undone."
          : "Its track and file go with it. This cannot be undone."
      }
      trigger={
        <Button variant="quiet">
          <Trash2 aria-hidden="true" />
          Delete
        </Button>
      }
      actions={
        <>
          <Button variant="secondary" onClick={() => setOpen(false)}>
            Keep it
          </Button>
          <Button variant="danger" pending={remove.isPending} onClick={() => remove.mutate({ id })}>
            Delete the run
          </Button>
        </>
      }
    >
      {remove.error ? <Notice tone="error" title={failureSentence(remove.error)} /> : null}
    </Dialog>
  );
}
