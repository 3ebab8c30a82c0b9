"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { DeletionReceipt } from "./deletion-receipt";

/** Deletes the account: a code by mail first, then the words and the code. */
export function DeleteAccount() {
  const trpc = useTRPC();
  const [asked, setAsked] = useState(false);
  const ask = useMutation(
    trpc.account.askDeletion.mutationOptions({ onSuccess: () => setAsked(true) }),
  );
  const remove = useMutation(trpc.account.delete.mutationOptions());
  if (remove.data) return <DeletionReceipt receipt={remove.data} />;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    remove.mutate({ typed: String(fields.get("typed")), code: String(fields.get("code")) });
  }

  if (!asked) {
    return (
      <div className="grid gap-4">
        {ask.error ? <Notice tone="error" title={failureSentence(ask.error)} /> : null}
        <Button
          variant="danger"
          pending={ask.isPending}
          className="sm:justify-self-start"
          onClick={() => ask.mutate()}
        >
          Send me the code to delete
        </Button>
      </div>
    );
  }
  return (
    <form method="post" onSubmit={submit} noValidate className="grid gap-4">
      <TextField
        label="Type: delete my account"
        name="typed"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        autoFocus
        required
      />
      <TextField
        label="Code of the mail"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={9}
        required
      />
      {remove.error ? <Notice tone="error" title={failureSentence(remove.error)} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="danger" pending={remove.isPending}>
          Delete everything
        </Button>
        <Button variant="quiet" onClick={() => setAsked(false)}>
          Keep my account
        </Button>
      </div>
    </form>
  );
}
