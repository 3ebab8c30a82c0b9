"use client";

import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { IconButton } from "@/components/ui/icon-button";
import { Row, RowList } from "@/components/ui/row-list";
import { showToast } from "@/components/ui/toast";
import type { Voter } from "@/server/polls/load-options";

type PollGuestsProps = { pollId: string; guests: readonly Voter[]; organises: boolean };

/** Who answered without an account; organisers can take somebody out. */
export function PollGuests({ pollId, guests, organises }: PollGuestsProps) {
  const router = useRouter();
  const remove = useMutation(
    useTRPC().polls.removeGuest.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  return (
    <RowList label="Guests">
      {guests.map(({ voterId, name }) => (
        <Row
          key={voterId}
          lead={<Avatar name={name} colourKey={voterId} decorative />}
          title={<bdi>{name}</bdi>}
          trail={
            organises ? (
              <IconButton
                label={`Take ${name} out`}
                icon={<X aria-hidden="true" />}
                disabled={remove.isPending}
                onClick={() => remove.mutate({ pollId, voterId })}
              />
            ) : null
          }
        />
      ))}
    </RowList>
  );
}
