import { WeekMark } from "@/components/streaks/week-mark";
import { Card } from "@/components/ui/card";
import type { Outputs } from "@/server/router";

type DigestCardProps = Outputs["digest"]["latest"];

/** The newest digest in short, as it was sent or as it would be. */
export function DigestCard({ content, sent }: DigestCardProps) {
  const { line, headline, note, partners, clubs } = content;
  return (
    <Card>
      <p className="text-muted text-sm">
        {sent ? "Sent for" : "It would say of"} {content.weekWords}
      </p>
      <p className="heading mt-1 flex items-center gap-2.5 text-lg">
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
      {note ? <p className="mt-1 text-sm">{note}</p> : null}
      {[...partners, ...clubs].map(({ id, name, says }) => (
        <p key={id} className="mt-2 break-words text-sm">
          <bdi className="font-semibold">{name}</bdi>: {says}
        </p>
      ))}
    </Card>
  );
}
