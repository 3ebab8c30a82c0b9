"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

type SubscribeCalendarProps = {
  /** Null for one calendar of all clubs and partners. */
  clubId: string | null;
  exists: boolean;
};

/** Makes the secret address of a calendar, or a new one; it is shown this once. */
export function SubscribeCalendar({ clubId, exists }: SubscribeCalendarProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const [withPlace, setWithPlace] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const rotate = useMutation(
    trpc.groupRuns.rotateFeed.mutationOptions({
      onSuccess: ({ path }) => {
        setAddress(`${window.location.origin}${path}`);
        router.refresh();
      },
    }),
  );
  const remove = useMutation(
    trpc.groupRuns.removeFeed.mutationOptions({
      onSuccess: () => {
        setAddress(null);
        router.refresh();
        showToast({ message: "The old address is dead." });
      },
    }),
  );
  const failure = rotate.error ?? remove.error;
  return (
    <Dialog
      trigger={
        <Button variant="secondary">
          <CalendarPlus aria-hidden="true" />
          Subscribe
        </Button>
      }
      title="In your own calendar"
      description="A secret address for your calendar program. Whoever has it can read it, so keep it to yourself."
      onOpenChange={() => setAddress(null)}
      actions={
        <>
          {exists && !address ? (
            <Button
              variant="quiet"
              pending={remove.isPending}
              onClick={() => remove.mutate({ clubId })}
            >
              End the old one
            </Button>
          ) : null}
          {address ? null : (
            <Button pending={rotate.isPending} onClick={() => rotate.mutate({ clubId, withPlace })}>
              {exists ? "Make a new address" : "Make the address"}
            </Button>
          )}
        </>
      }
    >
      {address ? (
        <CopyField label="The address" value={address} />
      ) : (
        <label className="flex min-h-11 items-center gap-3 text-sm">
          <input
            type="checkbox"
            checked={withPlace}
            onChange={(event) => setWithPlace(event.target.checked)}
            className="size-5 shrink-0 accent-track"
          />
          Write the meeting point into it
        </label>
      )}
      {exists && !address ? (
        <p className="mt-3 text-muted text-sm">
          You have one already. A new one ends the old one at once.
        </p>
      ) : null}
      {failure ? <Notice tone="error" title={failureSentence(failure)} className="mt-4" /> : null}
    </Dialog>
  );
}
