"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { wantedPath } from "./land";

/** Asks for the address and has a mail sent to it. */
export function AddressStep({ onSent }: { onSent: (email: string) => void }) {
  const trpc = useTRPC();
  const ask = useMutation(
    trpc.auth.requestSignIn.mutationOptions({ onSuccess: (_, { email }) => onSent(email) }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email"));
    ask.mutate({ email, returnTo: wantedPath() });
  }

  return (
    <form method="post" onSubmit={submit} className="grid grid-cols-1 gap-5">
      <div>
        <h1 className="heading text-xl">Sign in or sign up</h1>
        <p className="mt-2 text-muted">
          We send you a mail with a link and a code. There is no password to keep.
        </p>
      </div>
      <TextField
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={ask.error ? failureSentence(ask.error) : undefined}
      />
      <Button type="submit" size="large" wide pending={ask.isPending}>
        Send me the mail
      </Button>
    </form>
  );
}
