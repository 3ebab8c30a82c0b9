"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** A run that a partner sees differently is its runner's to decide. */
export function DecideDispute({ id, withdrawn }: { id: string; withdrawn: boolean }) {
  const router = useRouter();
  const decide = useMutation(
    useTRPC().runs.decideDispute.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const pending = decide.isPending ? decide.variables.decision : null;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button
          pending={pending === "stands"}
          disabled={decide.isPending}
          onClick={() => decide.mutate({ id, decision: "stands" })}
        >
          It stands
        </Button>
        {withdrawn ? null : (
          <Button
            variant="secondary"
            pending={pending === "withdrawn"}
            disabled={decide.isPending}
            onClick={() => decide.mutate({ id, decision: "withdrawn" })}
          >
            Take it back
          </Button>
        )}
      </div>
      {decide.error ? <Notice tone="error" title={failureSentence(decide.error)} /> : null}
    </div>
  );
}
