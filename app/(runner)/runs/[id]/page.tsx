import type { Metadata } from "next";
import { RunTalk } from "@/components/feed/run-talk";
import { RunsGroupRuns } from "@/components/group-runs/runs-group-runs";
import { RunPageView } from "@/components/runs/run-page-view";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Run" };

type RunPageProps = { params: Promise<{ id: string }> };

export default async function RunPage({ params }: RunPageProps) {
  const { id } = await params;
  await requireActor(`/runs/${id}`);
  const queries = pageQueries();
  const [me, run, partners, talk, groupRuns] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.runs.page.queryOptions({ id }))),
    queries.fetchQuery(pageApi.partners.mine.queryOptions()),
    found(queries.fetchQuery(pageApi.feed.talk.queryOptions({ runId: id }))),
    found(queries.fetchQuery(pageApi.groupRuns.groupRunsOfRun.queryOptions({ runId: id }))),
  ]);
  const [line, stretches] = run.hasTrack
    ? await Promise.all([
        queries.fetchQuery(pageApi.runs.trackLine.queryOptions({ id })),
        queries.fetchQuery(pageApi.progress.run.queryOptions({ id })),
      ])
    : [null, []];
  return (
    <>
      <RunPageView {...{ run, me, partners, line, stretches }} />
      <div className="mt-10 max-w-column">
        <RunsGroupRuns runId={id} {...{ groupRuns, me }} />
        <RunTalk runId={id} isPrivate={run.visibility === "private"} {...{ talk, me }} />
      </div>
    </>
  );
}
