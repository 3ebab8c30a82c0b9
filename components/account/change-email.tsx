"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { land } from "@/components/auth/land";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

const code = {
  autoComplete: "one-time-code",
  autoCapitalize: "characters",
  spellCheck: false,
  maxLength: 9,
  required: true,
} as const;

/** Moves the account to another address, once both addresses have answered with a code. */
export function ChangeEmail({ email }: { email: string }) {
  const trpc = useTRPC();
  const [wanted, setWanted] = useState<string | null>(null);
  const ask = useMutation(trpc.account.askEmailChange.mutationOptions());
  const change = useMutation(
    trpc.account.changeEmail.mutationOptions({ onSuccess: () => land("/sign-in") }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    if (wanted === null) {
      const typed = String(fields.get("email")).trim();
      ask.mutate({ email: typed }, { onSuccess: () => setWanted(typed) });
      return;
    }
    change.mutate({
      oldCode: String(fields.get("oldCode")),
      newCode: String(fields.get("newCode")),
    });
  }

  const problem = wanted === null ? ask.error : change.error;
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-column gap-4">
      {wanted === null ? (
        <TextField
          key="email"
          label="New address"
          name="email"
          type="email"
          autoComplete="email"
          maxLength={320}
          hint="Both addresses get a code. Afterwards every device signs in anew."
          required
        />
      ) : (
        <>
          <p className="break-words text-sm">
            We wrote to <bdi>{email}</bdi> and to <bdi>{wanted}</bdi>. Both codes work for half an
            hour.
          </p>
          <TextField {...code} label="Code sent to your present address" name="oldCode" autoFocus />
          <TextField {...code} label="Code sent to the new address" name="newCode" />
        </>
      )}
      {problem ? <Notice tone="error" title={failureSentence(problem)} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={ask.isPending || change.isPending || change.isSuccess}>
          {wanted === null ? "Send the codes" : "Change the address"}
        </Button>
        {wanted === null ? null : (
          <Button variant="quiet" onClick={() => setWanted(null)}>
            Another address
          </Button>
        )}
      </div>
    </form>
  );
}
