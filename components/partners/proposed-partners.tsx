"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureSentence } from "@/client/api/failure-sentence";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Row, RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { showToast } from "@/components/ui/toast";
import type { Outputs } from "@/server/router";
import { usualTimeWords } from "./usual-time-words";

/** People of one's clubs who usually run when one does oneself, each to be asked with one tap. */
export function ProposedPartners({ people }: { people: Outputs["partners"]["proposed"] }) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const ask = useMutation(
    useTRPC().partners.ask.mutationOptions({
      onSuccess: (_, { runnerId }) => setAsked((before) => [...before, runnerId]),
      onError: (error) => showToast({ message: failureSentence(error), tone: "error" }),
    }),
  );
  if (people.length === 0) return null;
  return (
    <Section id="proposed" title="Runs when you do">
      <p className="-mt-2 mb-3 text-muted text-sm">
        From the runs that your clubs see. Whoever you ask says yes first; a no is not told.
      </p>
      <RowList label="Who runs when you do">
        {people.map(({ runnerId, name, clubName, usualMinutes }) => (
          <Row
            key={runnerId}
            lead={<Avatar name={name} colourKey={runnerId} decorative />}
            title={<bdi>{name}</bdi>}
            detail={
              <>
                {usualTimeWords(usualMinutes)}, <bdi>{clubName}</bdi>
              </>
            }
            trail={
              asked.includes(runnerId) ? (
                <Badge>Asked</Badge>
              ) : (
                <Button
                  variant="secondary"
                  pending={ask.isPending && ask.variables?.runnerId === runnerId}
                  aria-label={`Ask ${name}`}
                  onClick={() => ask.mutate({ runnerId })}
                >
                  Ask
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
