"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { land } from "@/components/auth/land";
import { daysWords } from "@/components/commitments/commitment-words";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-styles";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import type { Outputs } from "@/server/router";
import { readFirstPromise } from "./first-promise";
import { FirstRunFields } from "./first-run-fields";
import { StepDots } from "./step-dots";
import { afterPromise, placeWords } from "./welcome-path";

type PromiseFormProps = {
  outlook: Pick<Outputs["commitments"]["outlook"], "today" | "thisWeek">;
  destination: string;
  reader: { firstName: string; locale: string };
};

const days = ["1", "2", "3", "4", "5", "6", "7"].map((value) => ({ value, label: value }));
const floors = ["10", "15", "20", "30"].map((value) => ({ value, label: value }));

/** The first promise and the first run, in one breath; then in to the friend. */
export function PromiseForm({ outlook, destination, reader }: PromiseFormProps) {
  const [ids] = useState(() => ({ commitment: v7(), run: v7() }));
  const [perWeek, setPerWeek] = useState("3");
  const [floor, setFloor] = useState("10");
  const [timeProblem, setTimeProblem] = useState<string | undefined>();
  const trpc = useTRPC();
  const make = useMutation(trpc.commitments.make.mutationOptions());
  const plan = useMutation(
    trpc.plannedRuns.plan.mutationOptions({ onSuccess: () => land(afterPromise(destination)) }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readFirstPromise(new FormData(event.currentTarget), { ...outlook, ids });
    setTimeProblem(read ? undefined : "Choose a time.");
    if (!read) return;
    make.mutate(read.commitment, { onSuccess: () => plan.mutate(read.plannedRun) });
  }

  const error = make.error ?? plan.error;
  const pending = make.isPending || plan.isPending || plan.isSuccess;
  return (
    <>
      <StepDots step="promise" />
      <h1 className="heading text-balance text-xl" aria-live="polite">
        I run <span className="text-track">{daysWords(Number(perWeek))}</span>. On a bad day {floor}{" "}
        minutes count.
      </h1>
      <form method="post" onSubmit={submit} noValidate className="mt-8 grid gap-7">
        <RadioCards
          legend="Days a week with a run"
          name="days"
          layout="row"
          cards={days}
          value={perWeek}
          onChange={({ currentTarget }) => setPerWeek(currentTarget.value)}
          hint="Low is fine. It lasts eight weeks, and can be changed."
        />
        <RadioCards
          legend="The floor, in minutes"
          name="floor"
          layout="row"
          cards={floors}
          value={floor}
          onChange={({ currentTarget }) => setFloor(currentTarget.value)}
          hint="So much still counts in full."
        />
        <FirstRunFields today={outlook.today} locale={reader.locale} error={timeProblem} />
        <CheckboxField
          label="My partners and clubs see my kept days"
          name="seen"
          defaultChecked
          hint="Not the runs, not the places. Someone who sees it expects you."
        />
        {error ? <Notice tone="error" title={failureSentence(error)} /> : null}
        <div className="grid gap-2">
          <Button type="submit" size="large" wide pending={pending}>
            I promise
          </Button>
          <a
            href={destination}
            className={buttonClass({ size: "large", wide: true, variant: "quiet" })}
          >
            Later, on to {placeWords(destination)}
          </a>
        </div>
      </form>
    </>
  );
}
