"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { showToast } from "@/components/ui/toast";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { DistanceUnit } from "@/domain/units/distance";
import type { InstancePage } from "@/server/group-runs/instance-queries";
import { clockMoveWords, clockTime } from "./clock-move-words";
import { editBack } from "./edit-back";
import { GroupRunFields } from "./group-run-fields";
import { type GroupRunErrors, readGroupRun } from "./read-group-run";
import { instancePath } from "./when-words";

type EditFormProps = {
  page: InstancePage;
  people: readonly { runnerId: string; name: string }[];
  me: { locale: string; unit: DistanceUnit };
  today: LocalDate;
};

const scopes = [
  { value: "this", label: "Only this one" },
  { value: "following", label: "This and all that follow" },
  { value: "all", label: "All that are to come" },
];

type Scope = "this" | "following" | "all";

/** Edits one instance or the rest of a series; who answered is told what changed. */
export function EditForm({ page, people, me, today }: EditFormProps) {
  const router = useRouter();
  const { repeats, groupRunId, date } = page;
  const [scope, setScope] = useState<Scope>(repeats ? "this" : "all");
  const [errors, setErrors] = useState<GroupRunErrors>({});
  const trpc = useTRPC();
  const takeBack = useMutation(
    trpc.groupRuns.edit.mutationOptions({
      onSuccess: (edited) => {
        router.push(instancePath(edited));
        router.refresh();
        showToast({ message: "It is as it was." });
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  const edit = useMutation(
    trpc.groupRuns.edit.mutationOptions({
      onSuccess: (edited, sent) => {
        const [moved] = edited.clockMoves;
        const detail = moved ? clockMoveWords(moved, me.locale) : "Who answered is told.";
        const back = editBack(page, sent, edited);
        const undo = back ? { onUndo: () => takeBack.mutate(back) } : {};
        showToast({ message: "Changed.", detail, ...undo });
        router.push(instancePath(edited));
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readGroupRun(new FormData(form), me);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) {
      form.querySelector<HTMLInputElement>(`[name="${Object.keys(read.errors)[0]}"]`)?.focus();
      return;
    }
    const { date: day, startMinutes, ...run } = read.run;
    edit.mutate({
      ...run,
      groupRunId,
      date,
      scope,
      to: { date: day, startMinutes },
      repeats: scope === "this" ? repeats : run.repeats,
    });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-lg gap-5">
      {repeats ? (
        <RadioCards
          legend="What changes"
          name="scope"
          cards={scopes}
          value={scope}
          onChange={(event) => setScope(event.target.value as Scope)}
        />
      ) : null}
      <GroupRunFields
        known={page}
        date={page.shownDate}
        time={clockTime(page.shownMinutes)}
        today={today}
        rule={repeats}
        withRule={scope !== "this"}
        people={people}
        unit={me.unit}
        errors={errors}
      />
      {edit.error ? (
        <Notice tone="error" title={failureSentence(edit.error)}>
          What you typed is still here.
        </Notice>
      ) : null}
      <Button
        type="submit"
        size="large"
        pending={edit.isPending || edit.isSuccess}
        className="sm:justify-self-start"
      >
        Save
      </Button>
    </form>
  );
}
