"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { MoreFields } from "@/components/group-runs/more-fields";
import { PointField } from "@/components/group-runs/point-field";
import { type GroupRunErrors, readDetails } from "@/components/group-runs/read-group-run";
import type { OwnerChoice } from "@/components/group-runs/schedule-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { fewestOptions } from "@/domain/poll/poll";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { OptionPicker, type PickedOption } from "./option-picker";

type PollFormProps = {
  owner: OwnerChoice;
  zones: readonly { value: string; label: string }[];
  me: { zone: string; locale: string; unit: DistanceUnit };
  today: LocalDate;
};

/** Asks which of some times suits. */
export function PollForm({ owner, zones, me, today }: PollFormProps) {
  const router = useRouter();
  const [pollId] = useState(() => v7());
  const [options, setOptions] = useState<PickedOption[]>([]);
  const [errors, setErrors] = useState<GroupRunErrors>({});
  const create = useMutation(
    useTRPC().polls.create.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Asked.", detail: "Now say which times suit you." });
        router.push(`/polls/${pollId}`);
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const found: GroupRunErrors = {};
    const details = readDetails(typed, me.unit, found);
    if (options.length < fewestOptions) found.options = "Offer at least two times.";
    setErrors(found);
    const [wrong] = Object.keys(found);
    if (wrong) {
      form.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    const { id } = owner;
    create.mutate({
      ...details,
      pollId,
      options,
      with:
        owner.kind === "club"
          ? { kind: "club", clubId: id }
          : { kind: "partnership", partnershipId: id },
      zone: String(typed.get("zone") ?? me.zone),
    });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-3xl gap-5">
      <TextField
        label="What"
        name="title"
        placeholder="Long run before the holidays"
        maxLength={120}
        autoComplete="off"
        error={errors.title}
        required
      />
      <TextField
        label="Where you meet"
        name="place"
        placeholder="By the old crane"
        maxLength={200}
        autoComplete="off"
        hint="Your people see it, and guests who have the link."
        optional
      />
      <OptionPicker
        {...{ options, today }}
        onChange={setOptions}
        makeId={v7}
        locale={me.locale}
        error={errors.options}
      />
      <details open={Boolean(errors.point || errors.distance || errors.capacity)}>
        <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-sm underline underline-offset-4">
          Exact point, distance, seats, notes, clocks
        </summary>
        <div className="mt-3 grid gap-5">
          <PointField known={null} error={errors.point} />
          <MoreFields known={null} people={null} unit={me.unit} errors={errors} />
          <SelectField
            label="The clocks there"
            name="zone"
            choices={zones}
            defaultValue={me.zone}
            hint="All times are by these clocks."
          />
        </div>
      </details>
      {create.error ? (
        <Notice tone="error" title={failureSentence(create.error)}>
          What you typed is still here.
        </Notice>
      ) : null}
      <Button
        type="submit"
        size="large"
        pending={create.isPending || create.isSuccess}
        className="sm:justify-self-start"
      >
        Ask
      </Button>
    </form>
  );
}
