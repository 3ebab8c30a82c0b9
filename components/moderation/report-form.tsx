"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { reasonWords, reportReasons, type SubjectKind } from "@/domain/moderation/report-reasons";
import { BlockDialog } from "./block-dialog";

type ReportFormProps = { kind: SubjectKind; id: string; title: string };

const cards = reportReasons.map((value) => ({ value, ...reasonWords[value] }));

/** Why something is reported; afterwards a person can be blocked as well. */
export function ReportForm({ kind, id, title }: ReportFormProps) {
  const router = useRouter();
  const [blocking, setBlocking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const report = useMutation(useTRPC().moderation.report.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const reason = reportReasons.find((one) => one === fields.get("reason"));
    const note = String(fields.get("note")).trim();
    if (!reason) setProblem("Choose what fits best.");
    else if (reason === "other" && note === "") setProblem("Say in a few words what it is.");
    else {
      setProblem(undefined);
      report.mutate({ kind, id, reason, note });
    }
  }

  if (report.isSuccess) {
    return (
      <Notice
        tone="done"
        title="Thank you. A moderator will look at it."
        action={
          <span className="flex flex-wrap gap-2">
            <LinkButton href="/reports">Your reports</LinkButton>
            {kind === "runner" ? (
              <Button variant="secondary" onClick={() => setBlocking(true)}>
                Block as well
              </Button>
            ) : null}
          </span>
        }
      >
        Nobody is told that it was you.
        <BlockDialog
          person={{ runnerId: id, name: title }}
          open={blocking}
          onClose={() => setBlocking(false)}
          leaveTo="/settings/blocked"
        />
      </Notice>
    );
  }
  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-6">
      <RadioCards legend="What is it?" name="reason" cards={cards} error={problem} />
      <TextArea
        label="In your own words"
        name="note"
        optional
        maxLength={1_000}
        dir="auto"
        hint="Where and when, if it helps."
      />
      {report.error ? <Notice tone="error" title={failureSentence(report.error)} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={report.isPending}>
          Send the report
        </Button>
        <Button variant="quiet" onClick={() => router.back()}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
