import { WeekMark } from "@/components/streaks/week-mark";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { personaNames } from "@/domain/coach/persona-names";
import type { DigestContent } from "@/domain/digest/digest-content";

type DigestStoryProps = { content: DigestContent; isOver?: boolean };

/** All that one digest says, as its mail does; the coach speaks of a week only once it is over. */
export function DigestStory({ content, isOver = true }: DigestStoryProps) {
  const { line, headline, note, coach, action, partners, clubs, groupRuns, planned } = content;
  return (
    <Card className="grid gap-3 text-sm">
      <p className="heading flex items-center gap-2.5 text-lg">
        {line ? (
          <WeekMark
            verdict={line.verdict}
            comeback={line.comeback}
            share={line.keptDays / line.committedDays}
            decorative
          />
        ) : null}
        {headline}
      </p>
      {note ? <p>{note}</p> : null}
      <p>
        <span className="font-semibold">{personaNames[coach.persona]}:</span>{" "}
        {isOver ? coach.text : "I tell you when the week is over."}
      </p>
      <p>
        <span className="font-semibold">One thing to do.</span> {action.says}{" "}
        <Link href={action.path} className="font-semibold underline underline-offset-4">
          {action.label}
        </Link>
      </p>
      {[...partners, ...clubs].map(({ id, name, says }) => (
        <p key={id} className="wrap-anywhere">
          <bdi className="font-semibold">{name}</bdi>: {says}
        </p>
      ))}
      {planned.map(({ when, cue }) => (
        <p key={when} className="wrap-anywhere">
          <span className="font-semibold">{when}</span>
          {cue ? <bdi>: {cue}</bdi> : null}
        </p>
      ))}
      {groupRuns.map(({ title, when, path }) => (
        <p key={path} className="wrap-anywhere">
          <Link href={path} className="font-semibold underline underline-offset-4">
            <bdi>{title}</bdi>
          </Link>
          , {when}
        </p>
      ))}
    </Card>
  );
}
