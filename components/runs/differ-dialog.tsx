"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";

type DifferDialogProps = {
  runId: string;
  onOpenChange: (open: boolean) => void;
  onSay: (note: string) => void;
  pending: boolean;
  problem: string | null;
};

/** Where a partner says what they saw instead; loaded when it is asked for. */
export function DifferDialog({ runId, onOpenChange, onSay, pending, problem }: DifferDialogProps) {
  function say(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSay(String(new FormData(event.currentTarget).get("note")));
  }
  return (
    <Dialog
      open
      onOpenChange={onOpenChange}
      title="You see it differently"
      description="Your words stand beside theirs on the run’s page, and the runner decides."
    >
      <form method="post" onSubmit={say} className="grid gap-5">
        <TextArea
          label="What did you see?"
          name="note"
          id={`note-${runId}`}
          optional
          maxLength={500}
          dir="auto"
        />
        {problem ? <Notice tone="error" title={problem} /> : null}
        <Button type="submit" pending={pending}>
          Say so
        </Button>
      </form>
    </Dialog>
  );
}
