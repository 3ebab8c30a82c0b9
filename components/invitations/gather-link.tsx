"use client";

import { useMutation } from "@tanstack/react-query";
import { QrCode } from "lucide-react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { mostUses } from "@/domain/invitation/can-accept";
import { FreshLink } from "./fresh-link";

const days = 30;

/** One tap makes a link with its code: for up to fifty into a club, for one as a partner. */
export function GatherLink({ clubId }: { clubId: string | null }) {
  const make = useMutation(useTRPC().invitations.create.mutationOptions());
  if (make.data) return <FreshLink made={make.data} />;
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        {clubId
          ? "One link or code for everyone, up to fifty people."
          : "A link or code for one friend, to send or to show."}
      </p>
      {make.error ? <Notice tone="error" title={failureSentence(make.error)} /> : null}
      <Button
        variant="secondary"
        pending={make.isPending}
        className="justify-self-start"
        onClick={() =>
          make.mutate(
            clubId
              ? { kind: "club", clubId, maxUses: mostUses, expiresInDays: days }
              : { kind: "partnership", maxUses: 1, expiresInDays: days, showsPlan: true },
          )
        }
      >
        <QrCode aria-hidden="true" />
        Make a link and a code
      </Button>
    </div>
  );
}
