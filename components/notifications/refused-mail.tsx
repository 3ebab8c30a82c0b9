"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

/** Says that our mails come back, and tries again on request. */
export function RefusedMail({ email }: { email: string }) {
  const router = useRouter();
  const again = useMutation(
    useTRPC().notifications.tryMailAgain.mutationOptions({
      onSuccess: () => {
        showToast({ message: "We try again with the next mail." });
        router.refresh();
      },
    }),
  );
  return (
    <Notice
      tone="error"
      title="Our mails to you come back"
      className="mb-6"
      action={
        <Button variant="secondary" pending={again.isPending} onClick={() => again.mutate()}>
          Try again
        </Button>
      }
    >
      <bdi className="break-words">{email}</bdi> took none of them, so we send none for now. Your
      notices stand in the app as before.
    </Notice>
  );
}
