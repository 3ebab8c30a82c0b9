"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Notice } from "@/components/ui/notice";
import type { Answer } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";

type AnswerFromMailProps = { groupRunId: string; date: LocalDate; token: string };

const told: Record<Answer, string> = {
  yes: "You said yes",
  maybe: "You said maybe",
  no: "You said no",
};

/** Gives the answer that a tap in the digest meant, once, and says so; another can be tapped below. */
export function AnswerFromMail(at: AnswerFromMailProps) {
  const router = useRouter();
  const given = useRef(false);
  const { mutate, data, error } = useMutation(
    useTRPC().digest.answerFromMail.mutationOptions({
      onSuccess: () => router.replace(`/group-runs/${at.groupRunId}/${at.date}?answered=1`),
    }),
  );
  useEffect(() => {
    if (given.current) return;
    given.current = true;
    mutate(at);
  }, [mutate, at]);
  if (error) return <Notice tone="error" title={failureSentence(error)} className="mb-6" />;
  if (!data) return null;
  return (
    <Notice tone="done" title={told[data.says]} className="mb-6">
      {data.waitingPlace === null
        ? "You can change it below."
        : `All seats are taken: you are number ${data.waitingPlace} in line.`}
    </Notice>
  );
}
