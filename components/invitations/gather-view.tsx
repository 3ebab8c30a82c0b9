"use client";

import { useQuery } from "@tanstack/react-query";
import { Mail } from "lucide-react";
import { useTRPC } from "@/client/api/provider";
import { Avatar } from "@/components/ui/avatar";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Row, RowList } from "@/components/ui/row-list";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import type { Outputs } from "@/server/router";

type Gathering = Outputs["invitations"]["gathering"];
type GatherViewProps = {
  clubId: string | null;
  first: Gathering;
  me: { zone: string; locale: string };
};

const everyMs = 4_000;

const states: Record<Gathering["mailed"][number]["state"], { words: string; tone: BadgeTone }> = {
  waiting: { words: "No answer yet", tone: "neutral" },
  came: { words: "Is in", tone: "kept" },
  declined: { words: "Said no", tone: "neutral" },
  ended: { words: "Ended", tone: "neutral" },
};

/** Who was asked and who is in, kept fresh while one watches. */
export function GatherView({ clubId, first, me }: GatherViewProps) {
  const { data = first } = useQuery({
    ...useTRPC().invitations.gathering.queryOptions({ clubId }),
    initialData: first,
    refetchInterval: everyMs,
  });
  const mailedCame = new Set(data.mailed.map(({ name }) => name));
  const byLink = data.came.filter(({ name }) => !mailedCame.has(name));
  if (data.mailed.length === 0 && byLink.length === 0) {
    return <p className="text-muted text-sm">Nobody yet. Whoever comes appears here by itself.</p>;
  }
  return (
    <div aria-live="polite">
      <RowList label="Who was asked and who is in">
        {byLink.map(({ runnerId, name, acceptedAt }) => (
          <Row
            key={runnerId}
            lead={<Avatar name={name || "?"} colourKey={runnerId} decorative />}
            title={<bdi>{name || "Signing up just now"}</bdi>}
            detail={`By link, ${dateWords(localDateOf(acceptedAt, me.zone), me.locale, "short")}`}
            trail={<Badge tone="kept">Is in</Badge>}
          />
        ))}
        {data.mailed.map(({ invitationId, email, name, state }) => (
          <Row
            key={invitationId}
            lead={
              name ? (
                <Avatar name={name} decorative />
              ) : (
                <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-muted">
                  <Mail aria-hidden="true" className="size-5" />
                </span>
              )
            }
            title={<bdi>{name ?? email}</bdi>}
            detail={name ? email : undefined}
            trail={<Badge tone={states[state].tone}>{states[state].words}</Badge>}
          />
        ))}
      </RowList>
    </div>
  );
}
