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

/** Who of one's clubs asks to be partners: yes, or not now, of which nobody is told. */
export function PartnerAsks({ asks }: { asks: Outputs["partners"]["asks"] }) {
  const router = useRouter();
  const answer = useMutation(
    useTRPC().partners.answerAsk.mutationOptions({
      onSuccess: ({ partnershipId }) => {
        if (partnershipId) router.push(`/partners/${partnershipId}`);
        else router.refresh();
      },
      onError: (error) => {
        showToast({ message: failureSentence(error), tone: "error" });
        router.refresh();
      },
    }),
  );
  if (asks.length === 0) return null;
  return (
    <Section id="asks" title="Would like to run with you" className="mb-8">
      <RowList label="Who asks you">
        {asks.map(({ runnerId, name }) => (
          <Row
            key={runnerId}
            className="flex-wrap"
            lead={<Avatar name={name} colourKey={runnerId} decorative />}
            title={<bdi>{name}</bdi>}
            trail={
              <>
                <Button
                  variant="quiet"
                  pending={answer.isPending}
                  aria-label={`Not now, ${name}`}
                  onClick={() => answer.mutate({ askerId: runnerId, yes: false })}
                >
                  Not now
                </Button>
                <Button
                  pending={answer.isPending}
                  aria-label={`Yes, run with ${name}`}
                  onClick={() => answer.mutate({ askerId: runnerId, yes: true })}
                >
                  Yes
                </Button>
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
