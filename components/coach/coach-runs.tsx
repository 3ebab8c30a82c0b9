import { type ReaderUnits, runMeasures } from "@/components/runs/run-words";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { dateWords } from "@/domain/time-zone/date-words";
import type { Outputs } from "@/server/router";
import { ReportText } from "./report-text";
import { TextFacts } from "./text-facts";
import { WordedBy } from "./worded-by";

type CoachRunsProps = { runs: Outputs["coach"]["page"]["runs"]; units: ReaderUnits };

/** What the coach says of the newest runs. */
export function CoachRuns({ runs, units }: CoachRunsProps) {
  if (runs.length === 0) {
    return (
      <EmptyState title="No run yet" action={<LinkButton href="/runs/new">Add a run</LinkButton>}>
        Bring a file or log one by hand, and the coach has something to say.
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-4">
      {runs.map((run) => (
        <li key={run.runId}>
          <Card>
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                href={`/runs/${run.runId}`}
                className="inline-flex min-h-11 items-center rounded-sm font-semibold underline-offset-4 hover:underline"
              >
                {dateWords(run.localDate, units.locale)}
              </Link>
              <span className="text-muted text-sm">{runMeasures(run, units)}</span>
            </h3>
            <p className="text-pretty">{run.text}</p>
            <WordedBy by={run.by} />
            <div className="-mb-3 mt-1 flex flex-wrap items-start justify-between gap-x-4">
              <TextFacts sentences={run.sentences} />
              <ReportText runId={run.runId} wording={0} className="-mr-5 ml-auto text-muted" />
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
