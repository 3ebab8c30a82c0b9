"use client";

import { Button } from "@/components/ui/button";
import { CopyField } from "@/components/ui/copy-field";
import type { Outputs } from "@/server/router";
import { CodeDrawing } from "./code-drawing";

type FreshLinkProps = {
  made: Pick<Outputs["invitations"]["create"], "url" | "code">;
  onMore?: (() => void) | undefined;
};

/** A link just made, to send or to be held up to a friend's phone. Only its hash is kept, so it cannot be shown again. */
export function FreshLink({ made, onMore }: FreshLinkProps) {
  return (
    <div>
      <CopyField
        label="Send this link"
        value={made.url}
        hint="Copy it now: it is shown only once. Who has it can come in until it ends or you take it back."
      />
      <div className="mt-4">
        <CodeDrawing code={made.code} label="The same link as a code for a camera" />
        <p className="mt-2 text-center text-muted text-sm">Or let them point their camera here.</p>
      </div>
      {onMore ? (
        <Button variant="quiet" onClick={onMore} className="mt-3 -ml-5">
          Make another
        </Button>
      ) : null}
    </div>
  );
}
