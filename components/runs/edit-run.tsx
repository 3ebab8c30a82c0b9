"use client";

import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { RunVisibilityField } from "./run-visibility";
import type { RunCard } from "./run-words";

type EditRunProps = {
  run: { id: string; title: string; note: string; visibility: RunCard["visibility"] };
  /** What the run is called while it has no title. */
  placeholder: string;
};

/** Changes what the runner says about a run: its title, note and who sees it. */
export function EditRun({ run, placeholder }: EditRunProps) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const edit = useMutation(
    useTRPC().runs.edit.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        router.refresh();
        showToast({ message: "Saved." });
      },
    }),
  );

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    edit.mutate({
      id: run.id,
      title: String(typed.get("title")),
      note: String(typed.get("note")),
      visibility: String(typed.get("visibility")) as RunCard["visibility"],
    });
  }

  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      title="Edit this run"
      description="The facts of a run stay as they were recorded."
      trigger={
        <Button variant="secondary">
          <Pencil aria-hidden="true" />
          Edit
        </Button>
      }
    >
      <form method="post" onSubmit={save} className="grid gap-6">
        <TextField
          label="Title"
          name="title"
          optional
          defaultValue={run.title}
          placeholder={placeholder}
          maxLength={120}
          dir="auto"
        />
        <TextArea
          label="Note"
          name="note"
          optional
          hint="Only you read it."
          defaultValue={run.note}
          maxLength={2000}
          dir="auto"
        />
        <RunVisibilityField visibility={run.visibility} />
        {edit.error ? <Notice tone="error" title={failureSentence(edit.error)} /> : null}
        <Button type="submit" size="large" pending={edit.isPending}>
          Save
        </Button>
      </form>
    </Sheet>
  );
}
