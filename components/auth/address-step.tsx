"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

type AddressStepProps = {
  /** Where the mail leads back to, asked for when it is sent. */
  returnTo: () => string;
  onSent: (email: string) => void;
  /** What stands above the field. */
  children: ReactNode;
  button?: string | undefined;
};

/** Asks for the address and has a mail sent to it. */
export function AddressStep({ returnTo, onSent, children, button }: AddressStepProps) {
  const trpc = useTRPC();
  const ask = useMutation(
    trpc.auth.requestSignIn.mutationOptions({ onSuccess: (_, { email }) => onSent(email) }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email"));
    ask.mutate({ email, returnTo: returnTo() });
  }

  return (
    <form method="post" onSubmit={submit} className="grid grid-cols-1 gap-5">
      {children}
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
        {button ?? "Send me the mail"}
      </Button>
    </form>
  );
}
