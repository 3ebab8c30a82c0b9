"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";

type ConfirmAnswerProps = { groupRunId: string; date: LocalDate; confirmed: boolean };

/** Says once more, in the last twelve hours, that I come. */
export function ConfirmAnswer({ groupRunId, date, confirmed }: ConfirmAnswerProps) {
  const router = useRouter();
  const confirm = useMutation(
    useTRPC().groupRuns.confirm.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  if (confirmed) {
    return (
      <p className="flex items-center gap-2 text-kept text-sm">
        <CircleCheck aria-hidden="true" className="size-5" />
        You confirmed. See you there.
      </p>
    );
  }
  return (
    <Button wide pending={confirm.isPending} onClick={() => confirm.mutate({ groupRunId, date })}>
      I will be there
    </Button>
  );
}
