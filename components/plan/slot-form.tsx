"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { readSlot, type SlotErrors, slotFieldOrder, type TypedSlot } from "./read-slot";
import { SlotFields } from "./slot-fields";

export type SlotFormProps = {
  today: LocalDate;
  /** What the fields open with. */
  start: TypedSlot;
  /** The planned run that is edited; null plans a new one. */
  plannedRunId: string | null;
  onDone: () => void;
};

/** The fields of one planned run; loaded when its sheet opens. */
export function SlotForm({ today, start, plannedRunId, onDone }: SlotFormProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const fresh = useRef<string | null>(null);
  const [errors, setErrors] = useState<SlotErrors>({});
  const done = (message: string) => () => {
    showToast({ message });
    router.refresh();
    onDone();
  };
  const plan = useMutation(trpc.plannedRuns.plan.mutationOptions({ onSuccess: done("Planned.") }));
  const edit = useMutation(trpc.plannedRuns.edit.mutationOptions({ onSuccess: done("Saved.") }));
  const save = plannedRunId ? edit : plan;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readSlot(new FormData(form));
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) {
      const first = slotFieldOrder.find((name) => read.errors[name]);
      form.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    fresh.current ??= v7();
    save.mutate({ plannedRunId: plannedRunId ?? fresh.current, ...read.slot });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-6">
      <SlotFields known={start} today={today} errors={errors} />
      {save.error ? <Notice tone="error" title={failureSentence(save.error)} /> : null}
      <Button type="submit" size="large" wide pending={save.isPending}>
        {plannedRunId ? "Save" : "Plan it"}
      </Button>
    </form>
  );
}
