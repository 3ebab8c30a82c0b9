"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC, useTRPCClient } from "@/client/api/provider";
import { land } from "@/components/auth/land";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type AcceptInvitationProps = {
  ticket: string;
  label: string;
  /** False for a runner who is welcomed on the way. */
  welcomed: boolean;
};

/** Follows the link on one tap and lands inside; who is new is welcomed on the way. */
export function AcceptInvitation({ ticket, label, welcomed }: AcceptInvitationProps) {
  const api = useTRPCClient();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const accept = useMutation(
    useTRPC().invitations.accept.mutationOptions({
      onSuccess: async ({ kind, clubId, joined }) => {
        setLeaving(true);
        queries.clear();
        const inside = kind === "club" && clubId ? `/clubs/${clubId}` : await pairPath(joined);
        land(welcomed ? inside : `/welcome?to=${encodeURIComponent(inside)}`);
      },
    }),
  );

  /** The newest partnership is the one that has just begun. */
  async function pairPath(joined: boolean): Promise<string> {
    const partners = joined ? await api.partners.mine.query().catch(() => []) : [];
    const newest = partners.toSorted((a, b) => b.since - a.since)[0];
    return newest ? `/partners/${newest.partnershipId}` : "/partners";
  }

  return (
    <>
      {accept.error ? (
        <Notice tone="error" title={failureSentence(accept.error)} className="mb-4" />
      ) : null}
      <Button
        size="large"
        wide
        pending={accept.isPending || leaving}
        onClick={() => accept.mutate({ ticket })}
      >
        {label}
      </Button>
    </>
  );
}
