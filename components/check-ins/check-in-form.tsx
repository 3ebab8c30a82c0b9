"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast";
import { moods } from "@/domain/check-in/moods";
import type { Outputs } from "@/server/router";

type CheckInFormProps = {
  partnershipId: string;
  name: string;
  current: Outputs["checkIns"]["page"]["current"];
};

/** The three questions of the week; until the other has answered, answers can be changed. */
export function CheckInForm({ partnershipId, name, current }: CheckInFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | undefined>();
  const { week, mine } = current;
  const answer = useMutation(
    useTRPC().checkIns.answer.mutationOptions({
      onSuccess: () => {
        showToast({ message: mine ? "Changed" : "Answered" });
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const mood = Number(fields.get("mood"));
    setProblem(mood ? undefined : "Choose how it was.");
    if (!mood) return event.currentTarget.querySelector<HTMLInputElement>("[name=mood]")?.focus();
    const text = (field: string) => String(fields.get(field) ?? "");
    answer.mutate({ partnershipId, week, mood, obstacle: text("obstacle"), plan: text("plan") });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-5">
      <RadioCards
        legend="How was the week?"
        name="mood"
        cards={moods.map(({ value, label }) => ({ value: `${value}`, label }))}
        defaultValue={mine ? `${mine.mood}` : undefined}
        error={problem}
      />
      <TextArea
        label="What got in the way?"
        name="obstacle"
        maxLength={500}
        defaultValue={mine?.obstacle}
        optional
      />
      <TextArea
        label="What is next week's plan?"
        name="plan"
        maxLength={500}
        defaultValue={mine?.plan}
        optional
      />
      {answer.error ? <Notice tone="error" title={failureSentence(answer.error)} /> : null}
      <p className="text-muted text-sm">
        <bdi>{name}</bdi> reads this only after answering too.
      </p>
      <Button type="submit" pending={answer.isPending}>
        {mine ? "Change my answers" : "Answer"}
      </Button>
    </form>
  );
}
