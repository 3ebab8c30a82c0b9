import { UserRoundPlus } from "lucide-react";
import { type ReaderUnits, runMeasures } from "@/components/runs/run-words";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { dateWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import type { Outputs } from "@/server/router";
import { CheerButton } from "./cheer-button";

export type FeedItemLine = Outputs["feed"]["home"]["items"][number];

/** One thing that somebody did: the day first, figures small, and room for a word. */
export function FeedItem({ item, reader }: { item: FeedItemLine; reader: ReaderUnits }) {
  const { runner, club, run } = item;
  const name = <bdi className="font-semibold">{runner.name}</bdi>;
  if (!run) {
    return (
      <Card className="flex items-center gap-3.5">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-muted">
          <UserRoundPlus aria-hidden="true" className="size-5" />
        </span>
        <p className="wrap-anywhere min-w-0 text-sm">
          {name} came into <bdi>{club?.name ?? "the club"}</bdi>
        </p>
      </Card>
    );
  }
  return (
    <Card className="grid gap-3">
      <Link
        href={`/runs/${run.id}`}
        className="flex items-center gap-3.5 rounded-md focus-visible:outline-offset-4"
      >
        <Avatar name={runner.name} colourKey={runner.id} decorative />
        <span className="min-w-0 flex-1">
          <span className="wrap-anywhere block text-sm">
            {name} ran on {dateWords(run.localDate, reader.locale)}
          </span>
          {run.title ? (
            <span className="wrap-anywhere block text-sm" dir="auto">
              {run.title}
            </span>
          ) : null}
          <span className="block text-muted text-sm">
            {runMeasures(run, reader)}
            {club ? (
              <>
                {" · "}
                <bdi>{club.name}</bdi>
              </>
            ) : null}
          </span>
        </span>
      </Link>
      <div className="flex flex-wrap items-center gap-2">
        {run.mine ? (
          <span className="text-muted text-sm">
            {run.cheers === 0 ? "Your own run" : counted(run.cheers, "cheer")}
          </span>
        ) : (
          <CheerButton
            key={`${run.cheers} ${run.myWord}`}
            runId={run.id}
            cheers={run.cheers}
            myWord={run.myWord}
          />
        )}
        <Link
          href={`/runs/${run.id}#comments`}
          className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 font-semibold text-sm hover:bg-ink/8"
        >
          <span className="glyph-message size-[1.125rem]" />
          {run.comments === 0 ? "Write" : counted(run.comments, "comment")}
        </Link>
      </div>
    </Card>
  );
}
