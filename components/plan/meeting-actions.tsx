"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Yes or no to a run on which a partner expects me. */
export function AnswerExpected({ plannedRunId, name }: { plannedRunId: string; name: string }) {
  const router = useRouter();
  const answer = useMutation(
    useTRPC().plannedRuns.answer.mutationOptions({
      onSuccess: (_, { comes }) => {
        showToast({ message: comes ? `${name} expects you.` : `${name} is told.` });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        pending={answer.isPending}
        onClick={() => answer.mutate({ plannedRunId, comes: true })}
      >
        I will be there
      </Button>
      <Button
        variant="secondary"
        pending={answer.isPending}
        onClick={() => answer.mutate({ plannedRunId, comes: false })}
      >
        Not this time
      </Button>
    </div>
  );
}

/** Says with one tap, from the evening before, that a shared run stands. */
export function ConfirmSlot({ plannedRunId }: { plannedRunId: string }) {
  const router = useRouter();
  const confirm = useMutation(
    useTRPC().plannedRuns.confirm.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Your partner knows that you come." });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Button pending={confirm.isPending} onClick={() => confirm.mutate({ plannedRunId })}>
      It stands
    </Button>
  );
}
