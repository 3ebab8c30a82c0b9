"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { CodeField } from "./code-field";
import { land } from "./land";

/** The page a sign-in link opens. Only its button signs in; opening it, however often, uses nothing up. */
export function LinkStep() {
  const trpc = useTRPC();
  const token = useRef("");
  const { mutate: look, ...looked } = useMutation(trpc.auth.openLink.mutationOptions());
  const redeem = useMutation(
    trpc.auth.redeemLink.mutationOptions({ onSuccess: ({ returnTo }) => land(returnTo) }),
  );

  useEffect(() => {
    token.current ||= window.location.hash.slice(1);
    // The token leaves the address bar, and with it the history, before anything else can read it there.
    window.history.replaceState(null, "", window.location.pathname);
    look({ token: token.current });
  }, [look]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get("code");
    redeem.mutate({ token: token.current, ...(code === null ? {} : { code: String(code) }) });
  }

  if (looked.error) return <DeadLink sentence={failureSentence(looked.error)} />;
  if (!looked.data) return <Skeleton className="h-48" />;
  const { needs, email } = looked.data;
  const error = redeem.error ? failureSentence(redeem.error) : undefined;
  return (
    <form method="post" onSubmit={submit} className="grid grid-cols-1 gap-5">
      <div>
        <h1 className="heading text-xl">Sign in</h1>
        <p className="mt-2 text-muted">
          You sign in as <strong className="break-words text-ink">{email}</strong>.
          {needs === "code"
            ? " This is not the browser where you asked for the mail, so type the mail's code as well."
            : null}
        </p>
      </div>
      {needs === "code" ? <CodeField error={error} /> : null}
      {needs === "nothing" && error ? <p className="text-danger">{error}</p> : null}
      <Button type="submit" size="large" wide pending={redeem.isPending || redeem.isSuccess}>
        Sign in
      </Button>
    </form>
  );
}

function DeadLink({ sentence }: { sentence: string }) {
  return (
    <div className="grid grid-cols-1 gap-5" role="alert">
      <h1 className="heading text-xl">This link does not work any more</h1>
      <p className="text-muted">{sentence}</p>
      <AnchorButton href="/sign-in" size="large">
        Ask for a new mail
      </AnchorButton>
    </div>
  );
}
