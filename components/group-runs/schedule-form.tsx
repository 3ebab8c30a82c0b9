"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import { clockMoveWords } from "./clock-move-words";
import { GroupRunFields } from "./group-run-fields";
import { type GroupRunErrors, readGroupRun } from "./read-group-run";
import { instancePath } from "./when-words";

export type OwnerChoice = { kind: "club" | "partnership"; id: string; name: string };

type ScheduleFormProps = {
  owner: OwnerChoice;
  people: readonly { runnerId: string; name: string }[];
  zones: readonly { value: string; label: string }[];
  me: { zone: string; locale: string; unit: DistanceUnit };
  today: LocalDate;
};

/** Schedules a group run, under a minute on a phone. */
export function ScheduleForm({ owner, people, zones, me, today }: ScheduleFormProps) {
  const router = useRouter();
  const [groupRunId] = useState(() => v7());
  const [errors, setErrors] = useState<GroupRunErrors>({});
  const schedule = useMutation(
    useTRPC().groupRuns.schedule.mutationOptions({
      onSuccess: (made) => {
        const [moved] = made.clockMoves;
        const detail = moved ? clockMoveWords(moved, me.locale) : "Now say that you come.";
        showToast({ message: "Scheduled.", detail });
        router.push(instancePath(made));
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const read = readGroupRun(typed, me);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) {
      form.querySelector<HTMLInputElement>(`[name="${Object.keys(read.errors)[0]}"]`)?.focus();
      return;
    }
    const { id } = owner;
    schedule.mutate({
      ...read.run,
      groupRunId,
      with:
        owner.kind === "club"
          ? { kind: "club", clubId: id }
          : { kind: "partnership", partnershipId: id },
      zone: String(typed.get("zone") ?? me.zone),
    });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-lg gap-5">
      <GroupRunFields
        known={null}
        date={today}
        time="18:30"
        today={today}
        rule={null}
        withRule
        people={people}
        unit={me.unit}
        errors={errors}
      />
      <SelectField
        label="The clocks there"
        name="zone"
        choices={zones}
        defaultValue={me.zone}
        hint="The start keeps its time on these clocks, summer and winter."
      />
      {schedule.error ? (
        <Notice tone="error" title={failureSentence(schedule.error)}>
          What you typed is still here.
        </Notice>
      ) : null}
      <Button
        type="submit"
        size="large"
        pending={schedule.isPending || schedule.isSuccess}
        className="sm:justify-self-start"
      >
        Schedule it
      </Button>
    </form>
  );
}
