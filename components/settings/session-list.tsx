"use client";

import { useMutation } from "@tanstack/react-query";
import { Laptop, Smartphone } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import { showToast } from "@/components/ui/toast";

export type ShownSession = { id: string; device: string; seen: string; isCurrent: boolean };

/** Where the runner is signed in; each other place can be signed out. */
export function SessionList({ sessions }: { sessions: readonly ShownSession[] }) {
  const router = useRouter();
  const signOut = useMutation(
    useTRPC().auth.signOutSession.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Signed out there" });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <RowList label="Where you are signed in">
      {sessions.map(({ id, device, seen, isCurrent }) => {
        const Icon = /iPhone|iPad|Android/.test(device) ? Smartphone : Laptop;
        return (
          <Row
            key={id}
            lead={<Icon aria-hidden="true" className="size-6 shrink-0 text-muted" />}
            title={device}
            detail={seen}
            trail={
              isCurrent ? (
                <Badge tone="kept">This one</Badge>
              ) : (
                <Button
                  variant="secondary"
                  pending={signOut.isPending && signOut.variables.sessionId === id}
                  onClick={() => signOut.mutate({ sessionId: id })}
                >
                  Sign out
                </Button>
              )
            }
          />
        );
      })}
    </RowList>
  );
}
