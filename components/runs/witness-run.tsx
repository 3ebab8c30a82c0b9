"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

type WitnessRunProps = {
  runId: string;
  runnerId: string;
  name: string;
  /** "Tue 17 Nov · 5.2 km · 31:00"; a private run tells only its day. */
  details: string;
  /** "Fri 20 Nov, 18:05". */
  countsFrom: string;
};

const DifferDialog = lazy(() =>
  import("./differ-dialog").then((loaded) => ({ default: loaded.DifferDialog })),
);

/** A partner's run that waits for the reader's word: confirm it, or say what is seen differently. */
export function WitnessRun({ runId, runnerId, name, details, countsFrom }: WitnessRunProps) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const witness = useMutation(
    useTRPC().partners.witnessRun.mutationOptions({
      onSuccess: (_, { says }) => {
        setOpen(false);
        router.refresh();
        showToast({
          message: says === "confirmed" ? "Confirmed. It counts now." : "Said. The runner decides.",
        });
      },
    }),
  );
  const problem = witness.error ? failureSentence(witness.error) : null;
  return (
    <Card className="grid gap-4">
      <div className="flex items-center gap-3.5">
        <Avatar name={name} colourKey={runnerId} decorative />
        <div className="min-w-0">
          <p className="wrap-anywhere font-semibold text-sm">
            Did <bdi>{name}</bdi> run?
          </p>
          <p className="text-muted text-sm">{details}</p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          pending={witness.isPending && !open}
          onClick={() => witness.mutate({ runId, says: "confirmed", note: "" })}
        >
          Yes, confirm
        </Button>
        <Button variant="quiet" onClick={() => setOpen(true)}>
          I see it differently
        </Button>
      </div>
      {open ? (
        <Suspense fallback={null}>
          <DifferDialog
            runId={runId}
            onOpenChange={setOpen}
            onSay={(note) => witness.mutate({ runId, says: "disputed", note })}
            pending={witness.isPending}
            problem={problem}
          />
        </Suspense>
      ) : null}
      {problem && !open ? (
        <Notice tone="error" title={problem} />
      ) : (
        <p className="text-muted text-xs">Without a word from you it counts on {countsFrom}.</p>
      )}
    </Card>
  );
}
