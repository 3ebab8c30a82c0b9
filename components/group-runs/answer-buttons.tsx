"use client";

import { useMutation } from "@tanstack/react-query";
import { Check, CircleHelp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { classNames } from "@/components/ui/class-names";
import { showToast } from "@/components/ui/toast";
import type { Answer } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";

type AnswerButtonsProps = {
  groupRunId: string;
  date: LocalDate;
  says: Answer | null;
  paceGroup?: string | null;
  disabled?: boolean;
};

const ways = [
  { says: "yes", label: "Yes", icon: Check },
  { says: "maybe", label: "Maybe", icon: CircleHelp },
  { says: "no", label: "No", icon: X },
] as const;

const way =
  "inline-flex min-h-12 flex-1 items-center justify-center gap-1.5 rounded-full px-2 min-[360px]:px-4 font-semibold text-sm transition-colors duration-100 disabled:opacity-50 [&_svg]:size-[1.125rem]";

/** My answer with one tap; the chosen one shows at once and goes back if it was not taken. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { groupRunId, date, says, paceGroup = null, disabled = false } = props;
  const [tapped, setTapped] = useState<Answer | null>(null);
  const router = useRouter();
  const answer = useMutation(
    useTRPC().groupRuns.answer.mutationOptions({
      onSuccess: ({ waitingPlace }) => {
        router.refresh();
        if (waitingPlace === null) return;
        showToast({
          message: "All seats are taken.",
          detail: `You are number ${waitingPlace} on the waitlist, and hear from us by mail.`,
        });
      },
      onError: (error) => {
        setTapped(null);
        showToast({ message: failureSentence(error), tone: "error" });
      },
    }),
  );
  const shown = tapped ?? says;
  return (
    <fieldset className="flex min-w-0 gap-2" disabled={disabled}>
      <legend className="sr-only">Do you come?</legend>
      {ways.map(({ says: wanted, label, icon: Icon }) => (
        <button
          key={wanted}
          type="button"
          aria-pressed={shown === wanted}
          disabled={answer.isPending}
          onClick={() => {
            setTapped(wanted);
            answer.mutate({ groupRunId, date, says: wanted, paceGroup });
          }}
          className={classNames(
            way,
            shown === wanted ? "bg-ink text-paper" : "bg-ink/8 text-ink hover:bg-ink/14",
          )}
        >
          <Icon aria-hidden="true" />
          {label}
        </button>
      ))}
    </fieldset>
  );
}
