import { MapPin } from "lucide-react";
import { AvatarStack } from "@/components/ui/avatar-stack";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import type { GroupRunLine } from "@/server/group-runs/queries";
import { AnswerButtons } from "./answer-buttons";
import { instancePath, turnoutWords, whenWords, whereYouAre } from "./when-words";

type NextGroupRunProps = {
  next: GroupRunLine;
  me: { zone: string; locale: string };
  /** True where the club is not plain from the page. */
  withOwner?: boolean;
};

/** The next group run at a glance: when, where, who comes, and my answer. */
export function NextGroupRun({ next, me, withOwner = false }: NextGroupRunProps) {
  const elsewhere = whereYouAre(next, me);
  return (
    <Card className="grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="heading text-lg">{whenWords(next, me)}</p>
          {elsewhere ? <p className="text-muted text-sm">{elsewhere}</p> : null}
          <p className="mt-1 break-words font-semibold text-sm">
            <Link
              href={instancePath(next)}
              className="underline decoration-line underline-offset-4 hover:decoration-ink"
            >
              <bdi>{next.title}</bdi>
            </Link>
            {withOwner ? (
              <span className="font-normal text-muted">
                {" "}
                with <bdi>{next.owner.name}</bdi>
              </span>
            ) : null}
          </p>
          {next.place ? (
            <p className="mt-1 flex items-start gap-1.5 text-muted text-sm">
              <MapPin aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              <bdi className="min-w-0 break-words">{next.place}</bdi>
            </p>
          ) : null}
        </div>
        <div className="flex items-center gap-3">
          {next.faces.length > 0 ? (
            <AvatarStack
              faces={next.faces.map(({ runnerId, name }) => ({ name, colourKey: runnerId }))}
              total={next.going}
            />
          ) : null}
          <span className="text-muted text-sm">{turnoutWords(next)}</span>
        </div>
      </div>
      <AnswerButtons groupRunId={next.groupRunId} date={next.date} says={next.mySays} />
    </Card>
  );
}
