"use client";

import { AnchorButton } from "@/components/ui/anchor-button";
import { buttonClass } from "@/components/ui/button-styles";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <div
      className="mx-auto flex max-w-column flex-col items-center px-6 py-24 text-center"
      role="alert"
    >
      <h1 className="heading text-xl">This page stumbled</h1>
      <p className="mt-2 text-muted">
        Your runs and promises are safe: nothing was changed. Trying again usually helps.
      </p>
      <div className="mt-8 flex flex-wrap justify-center gap-2">
        <button type="button" onClick={retry} className={buttonClass({})}>
          Try again
        </button>
        <AnchorButton href="/" variant="quiet">
          Back to the start
        </AnchorButton>
      </div>
      {error.digest ? (
        <p className="mt-8 text-muted text-xs">
          If you ask for help, name this code: {error.digest}
        </p>
      ) : null}
    </div>
  );
}
