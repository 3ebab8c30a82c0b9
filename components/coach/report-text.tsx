"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast";

type ReportTextProps = { runId: string | null; wording: number; className?: string };

/** "This is wrong": keeps the text with its facts, so that somebody can look. */
export function ReportText({ runId, wording, className }: ReportTextProps) {
  const [open, setOpen] = useState(false);
  const form = useId();
  const report = useMutation(
    useTRPC().coach.report.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        showToast({ message: "Thank you. The text is kept with its facts." });
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note"));
    report.mutate({ runId, wording, note });
  }

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" className={className}>
          This is wrong
        </Button>
      }
      title="What is wrong?"
      description="The text and the facts behind it are kept with what you say."
      actions={
        <Button type="submit" form={form} pending={report.isPending}>
          Send
        </Button>
      }
    >
      <form method="post" id={form} onSubmit={submit} className="grid gap-4">
        <TextArea label="In your words" name="note" maxLength={1000} optional />
        {report.error ? <Notice tone="error" title={failureSentence(report.error)} /> : null}
      </form>
    </Dialog>
  );
}
