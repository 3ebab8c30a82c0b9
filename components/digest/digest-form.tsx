"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TimeField } from "@/components/ui/time-field";
import { showToast } from "@/components/ui/toast";
import { digestHours } from "@/domain/digest/digest-hours";
import type { Outputs } from "@/server/router";

type DigestFormProps = {
  settings: Outputs["notifications"]["digestSettings"];
  /** When the next one comes, in words; null while none is planned. */
  next: string | null;
};

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
  (label, day) => ({ value: String(day + 1), label }),
);

/** Whether, on which day and at what hour the digest comes by mail. */
export function DigestForm({ settings, next }: DigestFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | undefined>();
  const change = useMutation(
    useTRPC().notifications.changeDigestSettings.mutationOptions({
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
    const [hours = 0, minutes = 0] = String(fields.get("time")).split(":").map(Number);
    const at = hours * 60 + minutes;
    const fits = at >= digestHours.earliest && at <= digestHours.latest;
    setProblem(fits ? undefined : "Choose a time from 05:00 to 22:00.");
    if (!fits) return form.querySelector<HTMLInputElement>("[name=time]")?.focus();
    const weekday = Number(fields.get("weekday"));
    const [on, whenQuiet] = ["on", "whenQuiet"].map((name) => fields.get(name) === "on");
    change.mutate({ on: on === true, whenQuiet: whenQuiet === true, weekday, minutes: at });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="mt-5 grid gap-4">
      <CheckboxField label="Send it to me by mail" name="on" defaultChecked={settings.on} />
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label="On"
          name="weekday"
          choices={days}
          defaultValue={String(settings.weekday)}
        />
        <TimeField
          label="At"
          name="time"
          defaultValue={clock(settings.minutes)}
          min={clock(digestHours.earliest)}
          max={clock(digestHours.latest)}
          error={problem}
          required
        />
      </div>
      <CheckboxField
        label="Two lines also after a week without any news"
        name="whenQuiet"
        defaultChecked={settings.whenQuiet}
      />
      {settings.on && next ? (
        <p className="text-muted text-sm">The next one comes {next}.</p>
      ) : null}
      {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
      <Button type="submit" variant="secondary" pending={change.isPending}>
        Save
      </Button>
    </form>
  );
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
