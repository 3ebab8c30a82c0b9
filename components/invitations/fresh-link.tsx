"use client";

import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";

type FreshLinkProps = { token: string; onMore?: (() => void) | undefined };

/** A link just made. Only its hash is kept, so it cannot be shown again. */
export function FreshLink({ token, onMore }: FreshLinkProps) {
  return (
    <div>
      <CopyField
        label="Send this link"
        value={`${window.location.origin}/i/${token}`}
        hint="Copy it now: it is shown only once. Who has it can come in until it ends or you take it back."
      />
      {onMore ? (
        <Button variant="quiet" onClick={onMore} className="mt-3 -ml-5">
          Make another
        </Button>
      ) : null}
    </div>
  );
}
