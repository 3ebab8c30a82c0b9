"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { restingRates } from "@/domain/readiness/check";
import type { Inputs } from "@/server/router";
import { readAnswers } from "./read-answers";
import { dreadCards, legCards, sleepCards, troubleWords } from "./readiness-words";

const questions = [
  { name: "dread", legend: "Running today: how does it feel?", cards: dreadCards },
  { name: "legs", legend: "Your legs", cards: legCards },
  { name: "sleep", legend: "Last night’s sleep", cards: sleepCards },
];

type Answers = Inputs["readiness"]["answer"];
type ReadinessFormProps = { readings: number; onAnswered: () => void };

/** The check: three taps and a fourth to see what the day is for; trouble is one tap alone. */
export function ReadinessForm({ readings, onAnswered }: ReadinessFormProps) {
  const router = useRouter();
  const [unanswered, setUnanswered] = useState<string[]>([]);
  const answer = useMutation(
    useTRPC().readiness.answer.mutationOptions({
      onSuccess: () => {
        router.refresh();
        onAnswered();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { answers, missing } = readAnswers(new FormData(event.currentTarget));
    setUnanswered(missing);
    if (missing.length === 0) return answer.mutate(answers);
    event.currentTarget.querySelector<HTMLElement>(`[name="${missing[0]}"]`)?.focus();
  }

  function heard({ target }: FormEvent<HTMLFormElement>) {
    if (!(target instanceof HTMLInputElement)) return;
    setUnanswered((names) => names.filter((name) => name !== target.name));
  }

  function say(trouble: NonNullable<Answers["trouble"]>) {
    answer.mutate({ dread: null, legs: null, sleep: null, restingRate: null, trouble });
  }

  return (
    <form method="post" onSubmit={submit} onChange={heard} noValidate className="grid gap-6">
      {questions.map((question) => (
        <RadioCards
          key={question.name}
          {...question}
          layout="row"
          error={unanswered.includes(question.name) ? "One tap is missing." : undefined}
        />
      ))}
      <TextField
        label="Resting heart rate"
        name="restingRate"
        type="number"
        inputMode="numeric"
        min={restingRates.least}
        max={restingRates.most}
        optional
        hint={baselineHint(readings)}
        error={
          unanswered.includes("restingRate")
            ? `A resting heart rate lies between ${restingRates.least} and ${restingRates.most}.`
            : undefined
        }
      />
      {answer.error ? <Notice tone="error" title={failureSentence(answer.error)} /> : null}
      <Button type="submit" size="large" wide pending={answer.isPending}>
        See what today is for
      </Button>
      <fieldset className="border-line border-t pt-5">
        <legend className="sr-only">Is something wrong?</legend>
        <p className="mb-2 text-muted text-sm" aria-hidden="true">
          Is something wrong? One tap is enough.
        </p>
        <div className="flex flex-wrap gap-2">
          {troubleWords.map(({ value, label }) => (
            <Button
              key={value}
              variant="secondary"
              disabled={answer.isPending}
              onClick={() => say(value)}
            >
              {label}
            </Button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

function baselineHint(readings: number): string {
  if (readings >= 20) return "Beats a minute, held against your own last sixty days.";
  return `Beats a minute. It speaks once there are 20 mornings to hold it against; there are ${readings}.`;
}
