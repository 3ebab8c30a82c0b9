"use client";

import { Check, Copy, Share } from "lucide-react";
import { useId, useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

type CopyFieldProps = { label: string; value: string; hint?: string | undefined };

const noChanges = () => () => {};
const canShare = () => typeof navigator.share === "function";

/** A link to pass on: shown whole, copied by one tap, shared where the phone can. */
export function CopyField({ label, value, hint }: CopyFieldProps) {
  const id = useId();
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const shares = useSyncExternalStore(noChanges, canShare, () => false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setState("copied");
    } catch {
      setState("failed");
    }
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
        {label}
      </label>
      <div className="flex items-center gap-1.5 rounded-md border border-edge bg-surface p-1.5 pl-4">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-11 min-w-0 flex-1 bg-transparent text-ellipsis text-sm outline-offset-4"
        />
        {shares ? (
          <IconButton
            label="Share"
            icon={<Share aria-hidden="true" />}
            onClick={() => navigator.share({ url: value }).catch(() => undefined)}
          />
        ) : null}
        <Button variant="secondary" onClick={copy}>
          {state === "copied" ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          {state === "copied" ? "Copied" : "Copy"}
        </Button>
      </div>
      <p role="status" className="mt-1.5 text-muted text-sm">
        {state === "failed"
          ? "Copying is blocked here. Select the link and copy it by hand."
          : hint}
      </p>
    </div>
  );
}
