"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";
import { FreshLink } from "./fresh-link";

type InvitationActionsProps = {
  invitationId: string;
  /** Only its maker can give a link a new address. */
  mine: boolean;
};

type Asked = "rotate" | "revoke" | null;

/** Gives an open link a new address or takes it back; both are asked first. */
export function InvitationActions({ invitationId, mine }: InvitationActionsProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const onError = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const rotate = useMutation(
    trpc.invitations.rotate.mutationOptions({ onSuccess: close, onError }),
  );
  const revoke = useMutation(
    trpc.invitations.revoke.mutationOptions({
      onSuccess: () => {
        close();
        showToast({ message: "The link is taken back" });
        router.refresh();
      },
      onError,
    }),
  );

  return (
    <div className="mt-4 border-line border-t pt-3">
      {rotate.data ? (
        <div className="mb-3">
          <FreshLink made={rotate.data} />
        </div>
      ) : null}
      <div className="-ml-5 flex flex-wrap">
        {mine ? (
          <Button variant="quiet" onClick={() => setAsked("rotate")}>
            New address
          </Button>
        ) : null}
        <Button variant="quiet" onClick={() => setAsked("revoke")}>
          Take back
        </Button>
      </div>
      <Dialog
        open={asked !== null}
        onOpenChange={(open) => open || close()}
        title={asked === "rotate" ? "Give this link a new address?" : "Take this link back?"}
        description={
          asked === "rotate"
            ? "The old address opens nothing from then on. Who came by it stays."
            : "Nobody can come in by it any more. Who came by it stays."
        }
        actions={
          <>
            <DialogClose>Leave it</DialogClose>
            {asked === "rotate" ? (
              <Button pending={rotate.isPending} onClick={() => rotate.mutate({ invitationId })}>
                New address
              </Button>
            ) : (
              <Button
                variant="danger"
                pending={revoke.isPending}
                onClick={() => revoke.mutate({ invitationId })}
              >
                Take back
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
