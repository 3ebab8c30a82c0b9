"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast";

/** The one appeal against a decision. */
export function AppealForm({ caseId }: { caseId: string }) {
  const router = useRouter();
  const appeal = useMutation(
    useTRPC().moderation.appeal.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Your appeal is sent" });
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words")).trim();
    appeal.mutate({ caseId, words });
  }

  return (
    <Card>
      <form method="post" onSubmit={submit} noValidate className="grid gap-4">
        <TextArea
          label="Appeal"
          name="words"
          hint="Once. A moderator looks at it again with your words beside it."
          maxLength={2_000}
          dir="auto"
          required
        />
        {appeal.error ? <Notice tone="error" title={failureSentence(appeal.error)} /> : null}
        <Button type="submit" pending={appeal.isPending} className="sm:justify-self-start">
          Send the appeal
        </Button>
      </form>
    </Card>
  );
}
