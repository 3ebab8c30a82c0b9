"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import { showToast } from "@/components/ui/toast";

/** `since` in words of the reader's own calendar. */
export type ShownBlock = { runnerId: string; name: string; since: string };

/** Whom the reader blocked; each can be unblocked. */
export function BlockedList({ blocked }: { blocked: readonly ShownBlock[] }) {
  const router = useRouter();
  const unblock = useMutation(
    useTRPC().moderation.unblock.mutationOptions({
      onSuccess: () => {
        showToast({ message: "Unblocked", detail: "You may see each other again." });
        router.refresh();
      },
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <RowList label="People you blocked">
      {blocked.map(({ runnerId, name, since }) => (
        <Row
          key={runnerId}
          lead={<Avatar name={name} colourKey={runnerId} decorative />}
          title={<bdi>{name}</bdi>}
          detail={`Since ${since}`}
          trail={
            <Button
              variant="secondary"
              pending={unblock.isPending && unblock.variables.runnerId === runnerId}
              onClick={() => unblock.mutate({ runnerId })}
            >
              Unblock<span className="sr-only"> {name}</span>
            </Button>
          }
        />
      ))}
    </RowList>
  );
}
