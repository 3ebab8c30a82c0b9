"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";

type ClosingClubProps = {
  clubId: string;
  closesAt: number;
  owns: boolean;
  me: { zone: string; locale: string };
};

/** Says when a club closes; its owner can keep it until then. */
export function ClosingClub({ clubId, closesAt, owns, me }: ClosingClubProps) {
  const router = useRouter();
  const keep = useMutation(
    useTRPC().clubs.keep.mutationOptions({
      onSuccess: () => {
        showToast({ message: "The club stays" });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Notice
      className="mb-6"
      title={`This club closes on ${dateWords(localDateOf(closesAt, me.zone), me.locale)}`}
      action={
        owns ? (
          <Button pending={keep.isPending} onClick={() => keep.mutate({ clubId })}>
            Keep the club
          </Button>
        ) : undefined
      }
    >
      Nobody comes in until then. Everyone keeps their runs and their streak.
    </Notice>
  );
}
