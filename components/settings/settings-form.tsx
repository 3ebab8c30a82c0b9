"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { displayName } from "@/domain/runner/display-name";
import type { Inputs } from "@/server/router";
import { dayStartChoices } from "./day-starts";
import { unitCards } from "./unit-cards";
import { zoneChoices } from "./zone-choices";

export type RunnerSettings = Inputs["runners"]["changeSettings"];

const audiences = [
  { value: "private", label: "Only me", detail: "Others see that a day was kept, not the run." },
  { value: "partners", label: "My partners", detail: "Distance and time, never the place." },
  { value: "clubs", label: "My partners and clubs", detail: "Distance and time, never the place." },
];

const noChanges = () => () => {};

/** Name, time, units and who sees new runs. */
export function SettingsForm({ settings }: { settings: RunnerSettings }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | undefined>();
  const inBrowser = useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  );
  const change = useMutation(
    useTRPC().runners.changeSettings.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Saved" });
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = displayName(String(fields.get("name")));
    setProblem(name.ok ? undefined : name.problem);
    if (name.ok) change.mutate(readSettings(fields, name.name));
    else form.querySelector<HTMLInputElement>("[name=name]")?.focus();
  }

  const zones = inBrowser
    ? zoneChoices(settings.zone)
    : [{ value: settings.zone, label: settings.zone.replaceAll("_", " ") }];
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-column gap-6">
      <TextField
        label="Your name"
        name="name"
        hint="Partners and clubs see it whole, strangers its first word."
        defaultValue={settings.name}
        error={problem}
        autoComplete="name"
        maxLength={240}
        dir="auto"
        required
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          label="Time zone"
          name="zone"
          hint="A change acts forward only."
          defaultValue={settings.zone}
          choices={zones}
        />
        <SelectField
          label="Your day starts at"
          name="dayStartMinutes"
          hint="A run before it counts for the day before."
          defaultValue={String(settings.dayStartMinutes)}
          choices={dayStartChoices}
        />
      </div>
      <RadioCards
        legend="Distances in"
        name="unit"
        layout="row"
        cards={unitCards}
        defaultValue={settings.unit}
      />
      <RadioCards
        legend="Who sees your new runs"
        name="runVisibility"
        cards={audiences}
        defaultValue={settings.runVisibility}
        hint="You can change it for each run. Kept days show wherever your commitment shows."
      />
      {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
      <Button type="submit" pending={change.isPending} className="sm:justify-self-start">
        Save
      </Button>
    </form>
  );
}

function readSettings(fields: FormData, name: string): RunnerSettings {
  const visibility = String(fields.get("runVisibility"));
  return {
    name,
    zone: String(fields.get("zone")),
    dayStartMinutes: Number(fields.get("dayStartMinutes")),
    unit: fields.get("unit") === "mi" ? "mi" : "km",
    runVisibility: visibility === "partners" || visibility === "clubs" ? visibility : "private",
  };
}
