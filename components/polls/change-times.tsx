"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";
import { fewestOptions } from "@/domain/poll/poll";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { counted } from "@/domain/units/counted";
import type { PollPage } from "@/server/polls/queries";
import { OptionPicker, type PickedOption } from "./option-picker";

type ChangeTimesProps = { page: PollPage; locale: string; today: LocalDate };

/** The times that a poll asks about, to be added to, moved and taken away. */
export function ChangeTimes({ page, locale, today }: ChangeTimesProps) {
  const { pollId } = page;
  const router = useRouter();
  const [options, setOptions] = useState<PickedOption[]>(() =>
    page.options
      .map(({ optionId, date, startMinutes }) => ({ optionId, date, startMinutes }))
      .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))),
  );
  const [error, setError] = useState<string>();
  const change = useMutation(
    useTRPC().polls.changeOptions.mutationOptions({
      onSuccess: () => {
        showToast({ message: "The times are changed.", detail: "Who has answered is told." });
        router.push(`/polls/${pollId}`);
        router.refresh();
      },
    }),
  );
  const stays = new Set(options.map(nameOf));
  const losing = page.options.filter((one) => !stays.has(nameOf(one)) && voices(one.tally) > 0);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (options.length < fewestOptions) return setError("Offer at least two times.");
    if (new Set(options.map(nameOf)).size < options.length) {
      return setError("Offer each time once.");
    }
    setError(undefined);
    change.mutate({ pollId, options });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-3xl gap-5">
      <OptionPicker {...{ options, today, locale, error }} onChange={setOptions} makeId={v7} />
      {losing.length > 0 ? (
        <Notice title={`${counted(losing.length, "time")} with answers will be gone`}>
          What was said to {losing.length === 1 ? "it" : "them"} goes too.
        </Notice>
      ) : null}
      {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
      <Button
        type="submit"
        size="large"
        pending={change.isPending || change.isSuccess}
        className="sm:justify-self-start"
      >
        Ask about these
      </Button>
    </form>
  );
}

function nameOf({ date, startMinutes }: Omit<PickedOption, "optionId">): string {
  return `${date} ${String(startMinutes).padStart(4, "0")}`;
}

function voices({ yes, ifNeedBe, no }: PollPage["options"][number]["tally"]): number {
  return yes + ifNeedBe + no;
}
