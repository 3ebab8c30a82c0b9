"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";

const longest = 500;

/** Writes under a run. What was typed stays until it was taken; sending it again writes it once. */
export function CommentForm({ runId }: { runId: string }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [id, setId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const comment = useMutation(
    useTRPC().feed.comment.mutationOptions({
      onSuccess: () => {
        form.current?.reset();
        setId(null);
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text") ?? "").trim();
    setProblem(text ? undefined : "Write a word first.");
    if (!text) return event.currentTarget.querySelector("textarea")?.focus();
    const key = id ?? crypto.randomUUID();
    setId(key);
    comment.mutate({ id: key, runId, text });
  }

  return (
    <form ref={form} method="post" onSubmit={submit} noValidate className="grid gap-3">
      <TextArea
        label="Your words"
        name="text"
        rows={2}
        maxLength={longest}
        error={comment.error ? failureSentence(comment.error) : problem}
      />
      <div>
        <Button type="submit" variant="secondary" pending={comment.isPending}>
          Write it
        </Button>
      </div>
    </form>
  );
}
