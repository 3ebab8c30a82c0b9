import { ReportComment } from "@/components/moderation/report-comment";
import { Avatar } from "@/components/ui/avatar";
import { Section } from "@/components/ui/section";
import { momentWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { CheerButton } from "./cheer-button";
import { CommentForm } from "./comment-form";
import { DeleteComment } from "./delete-comment";

type RunTalkProps = {
  runId: string;
  talk: Outputs["feed"]["talk"];
  me: Outputs["runners"]["me"];
  /** True where nobody but the runner sees the run. */
  isPrivate: boolean;
};

/** What others say to a run: cheers, and comments below them. */
export function RunTalk({ runId, talk: { mine, cheers, comments }, me, isPrivate }: RunTalkProps) {
  if (isPrivate && cheers.length === 0 && comments.length === 0) return null;
  const myWord = cheers.find(({ person }) => person.id === me.id)?.word ?? null;
  return (
    <Section id="comments" title="Cheers and comments">
      {cheers.length > 0 ? (
        <ul aria-label="Cheers" className="mb-4 flex flex-wrap gap-2">
          {cheers.map(({ person, word }) => (
            <li
              key={person.id}
              className="flex max-w-full items-center gap-2 rounded-full bg-sunken py-1 pr-3.5 pl-1 text-sm"
            >
              <Avatar name={person.name} colourKey={person.id} size="sm" decorative />
              <span className="min-w-0 truncate">
                <bdi>{person.id === me.id ? "You" : person.name}</bdi>: {word}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {mine ? null : (
        <div className="mb-4">
          <CheerButton key={`${myWord}`} runId={runId} cheers={cheers.length} myWord={myWord} />
        </div>
      )}
      {comments.length > 0 ? (
        <ul aria-label="Comments" className="mb-4 grid gap-4">
          {comments.map(({ id, person, text, at, canDelete }) => (
            <li key={id} className="flex items-start gap-3">
              <Avatar name={person.name} colourKey={person.id} size="sm" decorative />
              <div className="min-w-0 flex-1">
                <p className="wrap-anywhere text-sm">
                  <bdi className="font-semibold">{person.name}</bdi>{" "}
                  <span className="text-muted text-xs">{momentWords(at, me.zone, me.locale)}</span>
                </p>
                <p className="wrap-anywhere whitespace-pre-line text-sm" dir="auto">
                  {text}
                </p>
              </div>
              {canDelete ? <DeleteComment id={id} /> : null}
              {person.id === me.id ? null : <ReportComment id={id} />}
            </li>
          ))}
        </ul>
      ) : null}
      <CommentForm runId={runId} />
    </Section>
  );
}
