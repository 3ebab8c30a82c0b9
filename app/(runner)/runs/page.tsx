import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { RunRows } from "@/components/runs/run-rows";
import type { RunCard } from "@/components/runs/run-words";
import { WeekMark } from "@/components/streaks/week-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { monthWords } from "@/domain/time-zone/date-words";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Runs" };

type RunsPageProps = { searchParams: Promise<{ before?: string | string[] }> };

export default async function RunsPage({ searchParams }: RunsPageProps) {
  await requireActor("/runs");
  const { before } = await searchParams;
  const cursor = typeof before === "string" ? before : null;
  const queries = pageQueries();
  const [me, { runs, next }] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.runs.list.queryOptions({ cursor }))),
  ]);
  const months = [...Map.groupBy(runs, (run) => run.localDate.slice(0, 7))];
  return (
    <>
      <PageHeader
        title="Runs"
        lead="Each one is a vote for “I am a runner”."
        actions={
          runs.length > 0 ? (
            <LinkButton href="/runs/new">
              <Plus aria-hidden="true" />
              Add a run
            </LinkButton>
          ) : undefined
        }
      />
      {runs.length === 0 ? <NoRuns /> : null}
      {months.map(([month, inMonth]) => (
        <Section key={month} id={`month-${month}`} title={titleOf(inMonth, me.locale)}>
          <RunRows label={`Runs of ${titleOf(inMonth, me.locale)}`} runs={inMonth} units={me} />
        </Section>
      ))}
      <nav aria-label="Pages" className="mt-8 flex flex-wrap justify-center gap-2">
        {cursor ? (
          <LinkButton href="/runs" variant="quiet">
            Newest runs
          </LinkButton>
        ) : null}
        {next ? (
          <LinkButton href={`/runs?before=${next}`} variant="secondary">
            Older runs
          </LinkButton>
        ) : null}
      </nav>
    </>
  );
}

function titleOf(runs: readonly RunCard[], locale: string): string {
  const [first] = runs;
  return first ? monthWords(first.localDate, locale) : "";
}

function NoRuns() {
  return (
    <EmptyState
      picture={<WeekMark verdict="open" size={56} decorative />}
      title="No run here yet"
      action={
        <LinkButton href="/runs/new" size="large">
          Add your first run
        </LinkButton>
      }
    >
      Bring in the files of your watch, or log one by hand. Ten minutes count in full.
    </EmptyState>
  );
}
