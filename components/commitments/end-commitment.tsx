"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

type EndCommitmentProps = {
  id: string;
  /** The last day it would hold: "Sun 6 Dec"; null where it has not begun and ends at once. */
  lastDay: string | null;
};

/** Ends a commitment early, or takes back one that has not begun. */
export function EndCommitment({ id, lastDay }: EndCommitmentProps) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const end = useMutation(
    useTRPC().commitments.end.mutationOptions({
      onSuccess: ({ endsOn }) => {
        setOpen(false);
        showToast({ message: endsOn ? `It ends on ${lastDay}.` : "Taken back." });
        if (endsOn === null) router.replace("/commitments");
        else router.refresh();
      },
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={lastDay === null ? "Take it back?" : "End it early?"}
      description={
        lastDay === null
          ? "It has not begun, so nothing is lost."
          : `It holds until ${lastDay}. The weeks you kept stay yours, and you can commit again for the Monday after.`
      }
      trigger={<Button variant="quiet">{lastDay === null ? "Take it back" : "End early"}</Button>}
      actions={
        <>
          <Button variant="secondary" onClick={() => setOpen(false)}>
            Keep it
          </Button>
          <Button variant="danger" pending={end.isPending} onClick={() => end.mutate({ id })}>
            {lastDay === null ? "Take it back" : `End on ${lastDay}`}
          </Button>
        </>
      }
    >
      {end.error ? <Notice tone="error" title={failureSentence(end.error)} /> : null}
    </Dialog>
  );
}
