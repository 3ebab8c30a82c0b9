"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { showToast } from "@/components/ui/toast";
import type { Outputs } from "@/server/router";

type ClubAskersProps = { clubId: string; askers: Outputs["clubs"]["requests"] };

/** Who waits at the door, for the owner and the captains: in or not, with one tap. */
export function ClubAskers({ clubId, askers }: ClubAskersProps) {
  const router = useRouter();
  const answer = useMutation(
    useTRPC().clubs.answerRequest.mutationOptions({
      onSuccess: (_, { admit }) => {
        showToast({ message: admit ? "They are in" : "Not this time" });
        router.refresh();
      },
      onError: (error) => {
        showToast({ message: failureSentence(error), tone: "error" });
        router.refresh();
      },
    }),
  );
  if (askers.length === 0) return null;
  return (
    <Section id="askers" title="Who would like to join" className="mb-8">
      <RowList label="Who would like to join">
        {askers.map(({ runnerId, name, words }) => (
          <Row
            key={runnerId}
            className="flex-wrap"
            lead={<Avatar name={name} colourKey={runnerId} decorative />}
            title={<bdi>{name}</bdi>}
            detail={words ? <bdi>{words}</bdi> : undefined}
            trail={
              <>
                <Button
                  variant="quiet"
                  pending={answer.isPending}
                  onClick={() => answer.mutate({ clubId, askerId: runnerId, admit: false })}
                >
                  Not now
                </Button>
                <Button
                  pending={answer.isPending}
                  onClick={() => answer.mutate({ clubId, askerId: runnerId, admit: true })}
                >
                  Let in
                </Button>
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
