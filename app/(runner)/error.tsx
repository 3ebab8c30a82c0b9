"use client";

import { RotateCw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

type RunnerErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function RunnerError({ error, reset }: RunnerErrorProps) {
  return (
    <div role="alert" className="flex flex-col items-center py-16 text-center">
      <h1 className="heading text-xl">This page stumbled</h1>
      <p className="mt-2 max-w-md text-muted">
        Your runs and promises are safe: nothing was changed. Trying again usually helps.
      </p>
      <div className="mt-8 flex flex-wrap justify-center gap-2">
        <Button onClick={reset}>
          <RotateCw aria-hidden="true" />
          Try again
        </Button>
        <LinkButton href="/home" variant="quiet">
          Home
        </LinkButton>
      </div>
      {error.digest ? (
        <p className="mt-8 text-muted text-xs">
          If you ask for help, name this code: {error.digest}
        </p>
      ) : null}
    </div>
  );
}
