"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { unitCards } from "@/components/settings/unit-cards";
import { zoneChoices } from "@/components/settings/zone-choices";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { displayName } from "@/domain/runner/display-name";
import { guessRegion, type Region } from "./guess-region";
import { StepDots } from "./step-dots";
import { welcomePath } from "./welcome-path";

type WelcomeFormProps = {
  name: string;
  /** Where the invitation leads, or home. */
  destination: string;
};

const noChanges = () => () => {};
const onServer: Region = { zone: "UTC", unit: "km", locale: "en-GB" };
const noZones = [{ value: "UTC", label: "UTC" }];
let guessed: Region | undefined;

function guess(): Region {
  guessed ??= guessRegion(navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return guessed;
}

/** Name, zone and units of who is new; zone and units are guessed by the browser. */
export function WelcomeForm({ name, destination }: WelcomeFormProps) {
  const region = useSyncExternalStore(noChanges, guess, () => onServer);
  const [problem, setProblem] = useState<string | undefined>();
  const router = useRouter();
  const welcome = useMutation(
    useTRPC().runners.completeWelcome.mutationOptions({
      onSuccess: () => router.push(welcomePath("why", destination)),
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const called = displayName(String(fields.get("name")));
    setProblem(called.ok ? undefined : called.problem);
    if (!called.ok) {
      form.querySelector<HTMLInputElement>("[name=name]")?.focus();
      return;
    }
    welcome.mutate({
      name: called.name,
      zone: String(fields.get("zone")),
      unit: fields.get("unit") === "mi" ? "mi" : "km",
      locale: region.locale,
    });
  }

  return (
    <>
      <StepDots step="name" />
      <h1 className="heading text-xl">Who is running?</h1>
      <p className="mt-1.5 text-muted">Your name; zone and units are guessed.</p>
      <form method="post" onSubmit={submit} noValidate className="mt-8 grid gap-6">
        <TextField
          label="Your name"
          name="name"
          hint="As your friends know you. Strangers see only the first word."
          defaultValue={name}
          error={problem}
          autoComplete="name"
          maxLength={240}
          dir="auto"
          required
        />
        <SelectField
          key={`zone ${region.zone}`}
          label="Your time zone"
          name="zone"
          hint="Your weeks begin on Monday there. Runs elsewhere keep the zone they were run in."
          defaultValue={region.zone}
          choices={region === onServer ? noZones : zoneChoices(region.zone)}
        />
        <RadioCards
          key={`unit ${region.unit}`}
          legend="You think in"
          name="unit"
          layout="row"
          cards={unitCards}
          defaultValue={region.unit}
        />
        {welcome.error ? <Notice tone="error" title={failureSentence(welcome.error)} /> : null}
        <Button type="submit" size="large" wide pending={welcome.isPending || welcome.isSuccess}>
          Continue
        </Button>
      </form>
    </>
  );
}
