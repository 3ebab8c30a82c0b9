"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CodeField } from "./code-field";
import { land } from "./land";
import { MailboxHint } from "./mailbox-hint";

type CodeStepProps = { email: string; returnTo: () => string; onOther: () => void };

/** Takes the code of the mail that was just sent; the mail's link may be used instead. */
export function CodeStep({ email, returnTo, onOther }: CodeStepProps) {
  const trpc = useTRPC();
  const redeem = useMutation(
    trpc.auth.redeemCode.mutationOptions({ onSuccess: ({ returnTo }) => land(returnTo) }),
  );
  const again = useMutation(trpc.auth.requestSignIn.mutationOptions());

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    redeem.mutate({ email, code: String(new FormData(event.currentTarget).get("code")) });
  }

  return (
    <form method="post" onSubmit={submit} className="grid grid-cols-1 gap-5">
      <div>
        <h1 className="heading text-xl">Look into your mail</h1>
        <p className="mt-2 text-muted">
          We wrote to <strong className="break-words text-ink">{email}</strong>. Open the link in
          that mail, or type its code here. Both work for ten minutes.
        </p>
      </div>
      <CodeField error={redeem.error ? failureSentence(redeem.error) : undefined} />
      <Button type="submit" size="large" wide pending={redeem.isPending || redeem.isSuccess}>
        Sign in
      </Button>
      {again.isSuccess ? <Notice title="Another mail is on its way." /> : null}
      {again.error ? <Notice tone="error" title={failureSentence(again.error)} /> : null}
      <div className="flex flex-wrap justify-between gap-2">
        <Button variant="quiet" onClick={onOther}>
          Another address
        </Button>
        <Button
          variant="quiet"
          pending={again.isPending}
          onClick={() => again.mutate({ email, returnTo: returnTo() })}
        >
          Send it again
        </Button>
      </div>
      <MailboxHint />
    </form>
  );
}
