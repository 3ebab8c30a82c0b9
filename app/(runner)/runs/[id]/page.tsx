import type { Metadata } from "next";
import { RunPageView } from "@/components/runs/run-page-view";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Run" };

type RunPageProps = { params: Promise<{ id: string }> };

export default async function RunPage({ params }: RunPageProps) {
  const { id } = await params;
  await requireActor(`/runs/${id}`);
  const queries = pageQueries();
  const [me, run, partners] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.runs.page.queryOptions({ id }))),
    queries.fetchQuery(pageApi.partners.mine.queryOptions()),
  ]);
  const [line, stretches] = run.hasTrack
    ? await Promise.all([
        queries.fetchQuery(pageApi.runs.trackLine.queryOptions({ id })),
        queries.fetchQuery(pageApi.progress.run.queryOptions({ id })),
      ])
    : [null, []];
  return <RunPageView {...{ run, me, partners, line, stretches }} />;
}
