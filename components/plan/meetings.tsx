import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { AnswerExpected, ConfirmSlot } from "./meeting-actions";
import { sideWords } from "./meeting-words";

type MeetingsProps = {
  meetings: Outputs["plannedRuns"]["meetings"];
  /** The partner's first name. */
  name: string;
  me: { zone: string; locale: string };
};

/** The runs on which two partners expect one another, and what became of the last ones; only the two see it. */
export function Meetings({ meetings, name, me }: MeetingsProps) {
  if (meetings.length === 0) {
    return (
      <p className="text-muted text-sm">
        Nothing is planned together. Expect {name} on a run of{" "}
        <LinkButton href="/home#plan" variant="quiet" className="-mx-3">
          your plan
        </LinkButton>
      </p>
    );
  }
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {meetings.map(({ startsAt, mine, theirs, canConfirm, asksMe }) => (
        <li key={startsAt}>
          <Card className="grid h-full content-start gap-3">
            <p className="heading text-base">{momentWords(startsAt, me.zone, me.locale)}</p>
            <ul className="text-sm">
              <li>
                You: <span className="text-muted">{sideWords(mine, theirs)}</span>
              </li>
              <li>
                <bdi>{name}</bdi>: <span className="text-muted">{sideWords(theirs, mine)}</span>
              </li>
            </ul>
            {asksMe && theirs ? (
              <AnswerExpected plannedRunId={theirs.plannedRunId} name={name} />
            ) : null}
            {canConfirm && mine ? <ConfirmSlot plannedRunId={mine.plannedRunId} /> : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}
