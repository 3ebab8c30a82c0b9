"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import type { Outputs } from "@/server/router";

/** People and clubs of whom the runner hears nothing, each with the way back. */
export function MuteList({ mutes }: { mutes: Outputs["notifications"]["settings"]["mutes"] }) {
  const router = useRouter();
  const unmute = useMutation(
    useTRPC().notifications.unmute.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  if (mutes.length === 0) {
    return (
      <p className="text-muted text-sm">
        Nobody. The menu beside a notice mutes a person or a club; they are not told.
      </p>
    );
  }
  return (
    <RowList label="Muted">
      {mutes.map(({ id, what, about }) => (
        <Row
          key={id}
          lead={<Avatar name={about.name} colourKey={about.id} decorative />}
          title={<bdi>{about.name}</bdi>}
          detail={what === "person" ? "A person" : "A club"}
          trail={
            <Button
              variant="secondary"
              pending={unmute.isPending && unmute.variables.id === id}
              onClick={() => unmute.mutate({ id })}
            >
              Unmute
            </Button>
          }
        />
      ))}
    </RowList>
  );
}
