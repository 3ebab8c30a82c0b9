"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { counted } from "@/domain/units/counted";

/** Plans this week as last week was planned. */
export function RepeatWeekButton() {
  const router = useRouter();
  const repeat = useMutation(
    useTRPC().plannedRuns.repeatLastWeek.mutationOptions({
      onSuccess: ({ planned }) => {
        showToast({ message: `${counted(planned, "run", "runs")} planned as last week.` });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <Button variant="secondary" pending={repeat.isPending} onClick={() => repeat.mutate()}>
      Same as last week
    </Button>
  );
}
