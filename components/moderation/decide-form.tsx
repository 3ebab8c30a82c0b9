"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast";
import type { CaseStage } from "@/domain/moderation/case-stage";

const choices = {
  dismissed: { label: "Nothing", detail: "It may stand. Only the reporters see that you looked." },
  warned: { label: "Warn", detail: "The person reads your reason; nothing else changes." },
  hidden: { label: "Hide it", detail: "Others no longer find it, signed in or not." },
  suspended: {
    label: "Suspend the account",
    detail: "It is hidden, and the person can only appeal, export and leave.",
  },
} as const;

const outcomes = {
  stands: { label: "It stands", detail: "The decision stays, for good." },
  lifted: { label: "Take it back", detail: "All is as it was before the decision." },
} as const;

type DecideFormProps = { caseId: string; stage: CaseStage; subjectKind: string };

/** A decision, or the answer to an appeal, with its reason in words. */
export function DecideForm({ caseId, stage, subjectKind }: DecideFormProps) {
  const router = useRouter();
  const trpc = useTRPC();
  const [problem, setProblem] = useState<string | undefined>();
  const then = {
    onSuccess: () => {
      showToast({ message: "Decided" });
      router.push("/moderation");
    },
  };
  const decide = useMutation(trpc.moderation.decide.mutationOptions(then));
  const answer = useMutation(trpc.moderation.decideAppeal.mutationOptions(then));
  if (stage !== "waiting" && stage !== "appealed") return null;
  const isAppeal = stage === "appealed";
  const error = isAppeal ? answer.error : decide.error;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const chosen = String(fields.get("decision"));
    const reason = String(fields.get("reason")).trim();
    if (isAppeal && (chosen === "stands" || chosen === "lifted")) {
      answer.mutate({ caseId, outcome: chosen, reason });
    } else if (!isAppeal && isDecision(chosen)) {
      decide.mutate({ caseId, decision: chosen, reason });
    } else setProblem("Choose one.");
  }

  return (
    <Section id="decide" title={isAppeal ? "Answer the appeal" : "Decide"}>
      <form method="post" onSubmit={submit} noValidate className="grid gap-5">
        <RadioCards
          legend={isAppeal ? "After a second look" : "What becomes of it"}
          name="decision"
          error={problem}
          cards={Object.entries(isAppeal ? outcomes : choices).map(([value, words]) => ({
            value,
            ...words,
          }))}
        />
        <TextArea
          label="Reason"
          name="reason"
          hint={subjectKind === "runner" ? "The person reads it." : "Who answers for it reads it."}
          maxLength={2_000}
          dir="auto"
          required
        />
        {error ? <Notice tone="error" title={failureSentence(error)} /> : null}
        <Button
          type="submit"
          pending={decide.isPending || answer.isPending}
          className="sm:justify-self-start"
        >
          {isAppeal ? "Answer" : "Decide"}
        </Button>
      </form>
    </Section>
  );
}

function isDecision(text: string): text is keyof typeof choices {
  return Object.hasOwn(choices, text);
}
