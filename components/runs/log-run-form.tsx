"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TimeField } from "@/components/ui/time-field";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { type LogErrors, type LogFields, readLoggedRun } from "./read-logged-run";

type LogRunFormProps = { today: LocalDate; unit: DistanceUnit; hasPartner: boolean };

const order = ["duration", "distance", "date", "time"] as const;

/** A run that nothing recorded: how long, on which day, and what else the runner knows. */
export function LogRunForm({ today, unit, hasPartner }: LogRunFormProps) {
  const [errors, setErrors] = useState<LogErrors>({});
  const id = useRef<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const log = useMutation(
    useTRPC().runs.logByHand.mutationOptions({
      onSuccess: (run) => {
        id.current = null;
        form.current?.reset();
        showToast(
          hasPartner
            ? { message: "Saved.", detail: "Your partner is asked to confirm it." }
            : { message: "Saved. One more vote for “I am a runner”." },
        );
        router.push(`/runs/${run.id}`);
      },
    }),
  );

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.currentTarget)) as LogFields;
    const read = readLoggedRun(typed, { unit, today });
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) {
      const first = order.find((name) => read.errors[name]);
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    id.current ??= crypto.randomUUID();
    log.mutate({ id: id.current, ...read.run });
  }

  return (
    <form method="post" ref={form} onSubmit={save} noValidate className="grid max-w-lg gap-6">
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          label="How long"
          name="duration"
          placeholder="45 min"
          hint="Minutes, or 1:05:30."
          autoComplete="off"
          error={errors.duration}
        />
        <TextField
          label={`How far, in ${unit}`}
          name="distance"
          optional
          inputMode="decimal"
          placeholder={unit === "km" ? "7.5" : "4.7"}
          autoComplete="off"
          error={errors.distance}
        />
        <DateField
          label="Day"
          name="date"
          defaultValue={today}
          max={today}
          required
          error={errors.date}
        />
        <TimeField label="Started at" name="time" optional error={errors.time} />
      </div>
      <TextArea
        label="Note"
        name="note"
        optional
        hint="Only you read it."
        maxLength={2000}
        dir="auto"
      />
      <p className="text-muted text-sm">
        {hasPartner
          ? "It counts once your partner confirms it, or after 72 hours of silence."
          : "It counts at once and is marked as logged by hand."}
      </p>
      {log.error ? <Notice tone="error" title={failureSentence(log.error)} /> : null}
      <Button type="submit" size="large" pending={log.isPending} className="sm:justify-self-start">
        Save the run
      </Button>
    </form>
  );
}
