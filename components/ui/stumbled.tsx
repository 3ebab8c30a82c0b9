import type { ReactNode } from "react";
import { buttonClass } from "./button-styles";

type StumbledProps = {
  /** Names what happened in the log, where it is known. */
  code: string | undefined;
  onRetry: () => void;
  /** The way out of here. */
  out: ReactNode;
};

/** A page that could not be drawn: what is safe, and what to do. */
export function Stumbled({ code, onRetry, out }: StumbledProps) {
  return (
    <div role="alert" className="flex flex-col items-center py-16 text-center">
      <h1 className="heading text-xl">This page stumbled</h1>
      <p className="mt-2 max-w-md text-muted">
        Your runs and promises are safe: nothing was changed. Trying again usually helps.
      </p>
      <div className="mt-8 flex flex-wrap justify-center gap-2">
        <button type="button" onClick={onRetry} className={buttonClass({})}>
          Try again
        </button>
        {out}
      </div>
      {code ? (
        <p className="mt-8 text-muted text-xs">If you ask for help, name this code: {code}</p>
      ) : null}
    </div>
  );
}
