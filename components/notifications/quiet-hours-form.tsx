"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TimeField } from "@/components/ui/time-field";
import { showToast } from "@/components/ui/toast";
import type { Outputs } from "@/server/router";

type Settings = Outputs["notifications"]["settings"];
type QuietHoursFormProps = Pick<Settings, "quietFrom" | "quietUntil" | "pushesPerDay">;

const perDay = [
  { value: "0", label: "None" },
  { value: "1", label: "One a day" },
  { value: "3", label: "Up to three a day" },
  { value: "50", label: "As many as there are" },
];

/** When nothing may ring, and how often it may on other hours. */
export function QuietHoursForm({ quietFrom, quietUntil, pushesPerDay }: QuietHoursFormProps) {
  const change = useMutation(
    useTRPC().notifications.changeQuietHours.mutationOptions({
      onSuccess: () => showToast({ message: "Saved" }),
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    change.mutate({
      from: minutesOf(fields.get("from")),
      until: minutesOf(fields.get("until")),
      pushesPerDay: Number(fields.get("pushesPerDay")),
    });
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <div className="grid grid-cols-2 gap-4">
        <TimeField label="Quiet from" name="from" defaultValue={clock(quietFrom)} required />
        <TimeField label="until" name="until" defaultValue={clock(quietUntil)} required />
      </div>
      <SelectField
        label="Pushes at most"
        name="pushesPerDay"
        choices={perDay}
        defaultValue={String(pushesPerDay)}
      />
      {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
      <Button type="submit" variant="secondary" pending={change.isPending}>
        Save
      </Button>
    </form>
  );
}

function minutesOf(time: FormDataEntryValue | null): number {
  const [hours = 0, minutes = 0] = String(time).split(":").map(Number);
  return hours * 60 + minutes;
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
