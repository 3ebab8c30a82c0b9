"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { longestWhy } from "@/domain/runner/why";
import { StepDots } from "./step-dots";
import { welcomePath } from "./welcome-path";

/** Why I run, in my own words; empty is fine. */
export function WhyForm({ destination }: { destination: string }) {
  const router = useRouter();
  const next = () => router.push(welcomePath("promise", destination));
  const write = useMutation(useTRPC().runners.writeWhy.mutationOptions({ onSuccess: next }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("why") ?? "").trim();
    if (text === "") next();
    else write.mutate({ text });
  }

  return (
    <>
      <StepDots step="why" />
      <h1 className="heading text-xl">Why do you run?</h1>
      <p className="mt-1.5 text-muted">
        For the day on which you would rather stay on the sofa. Only you read it.
      </p>
      <form method="post" onSubmit={submit} className="mt-8 grid gap-6">
        <TextArea
          label="In your own words"
          name="why"
          optional
          maxLength={longestWhy}
          rows={4}
          dir="auto"
        />
        {write.error ? <Notice tone="error" title={failureSentence(write.error)} /> : null}
        <Button type="submit" size="large" wide pending={write.isPending || write.isSuccess}>
          Continue
        </Button>
        <p className="-mt-3 text-center text-muted text-sm">You can leave it empty.</p>
      </form>
    </>
  );
}
