"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { showToast } from "@/components/ui/toast";
import { handle as readHandle } from "@/domain/runner/handle";

/** A handle and some words about oneself. */
export function ProfileForm({ handle, about }: { handle: string; about: string }) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | undefined>();
  const change = useMutation(
    useTRPC().account.changeProfile.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Saved" });
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const typed = String(fields.get("handle")).trim();
    const read = typed === "" ? null : readHandle(typed);
    setProblem(read && !read.ok ? read.problem : undefined);
    if (read && !read.ok) form.querySelector<HTMLInputElement>("[name=handle]")?.focus();
    else change.mutate({ handle: typed, about: String(fields.get("about")) });
  }

  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-6">
      <TextField
        label="Handle"
        name="handle"
        optional
        defaultValue={handle}
        error={problem}
        hint="Yours alone: small letters, digits and hyphens."
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={30}
      />
      <TextArea
        label="About you"
        name="about"
        optional
        defaultValue={about}
        hint="Your partners and clubs read it."
        maxLength={500}
        dir="auto"
      />
      {change.error ? <Notice tone="error" title={failureSentence(change.error)} /> : null}
      <Button type="submit" pending={change.isPending} className="sm:justify-self-start">
        Save
      </Button>
    </form>
  );
}
