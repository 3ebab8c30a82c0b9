"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";

type JoinRunButtonProps = {
  at: { groupRunId: string; date: LocalDate };
  runId: string;
  joined: boolean;
};

/** Joins my run to the group run that it was, or takes that back. */
export function JoinRunButton({ at, runId, joined }: JoinRunButtonProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const fails = (error: unknown) => showToast({ message: failureSentence(error), tone: "error" });
  const leave = useMutation(
    trpc.groupRuns.unjoinRun.mutationOptions({ onSuccess: () => router.refresh(), onError: fails }),
  );
  const join = useMutation(
    trpc.groupRuns.joinRun.mutationOptions({
      onSuccess: () => {
        router.refresh();
        showToast({ message: "Joined.", onUndo: () => leave.mutate({ runId }) });
      },
      onError: fails,
    }),
  );
  if (joined) {
    return (
      <Button variant="quiet" pending={leave.isPending} onClick={() => leave.mutate({ runId })}>
        It was another one
      </Button>
    );
  }
  return (
    <Button pending={join.isPending} onClick={() => join.mutate({ ...at, runId })}>
      Join the two
    </Button>
  );
}
