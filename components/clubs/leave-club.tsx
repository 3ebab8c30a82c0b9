"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast";

type LeaveClubProps = { clubId: string; name: string; way: "leave" | "close" };

const words = {
  leave: {
    button: "Leave the club",
    title: "Leave",
    description:
      "You come off its board and no longer see it. Your runs and your streak stay yours, and a link brings you back.",
    done: "You have left",
  },
  close: {
    button: "Close the club",
    title: "Close",
    description:
      "It ends in seven days for everyone in it, with its board and its links; until then you can keep it. Everyone keeps their runs and their streak.",
    done: "In seven days ends",
  },
};

/** Leaves a club, or as its owner closes it for everyone; asked first. */
export function LeaveClub({ clubId, name, way }: LeaveClubProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const { button, title, description, done } = words[way];
  const then = {
    onSuccess: () => {
      showToast({ message: `${done} ${name}` });
      router.push("/clubs");
    },
    onError: (error: unknown) => showToast({ message: failureSentence(error), tone: "error" }),
  };
  const leave = useMutation(trpc.clubs.leave.mutationOptions(then));
  const close = useMutation(trpc.clubs.delete.mutationOptions(then));
  const go = way === "leave" ? leave : close;
  return (
    <Dialog
      trigger={<Button variant={way === "leave" ? "secondary" : "danger"}>{button}</Button>}
      title={`${title} ${name}?`}
      description={description}
      actions={
        <>
          <DialogClose>Stay</DialogClose>
          <Button
            variant="danger"
            pending={go.isPending || go.isSuccess}
            onClick={() => go.mutate({ clubId })}
          >
            {button}
          </Button>
        </>
      }
    />
  );
}
