import type { Metadata } from "next";
import { Lately } from "@/components/feed/lately";
import { RunningNow } from "@/components/live-shares/running-now";
import { HomeView } from "@/components/streaks/home-view";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Home" };

const newestRuns = 5;

export default async function HomePage() {
  await requireActor("/home");
  const queries = pageQueries();
  const [me, home, { runs }, toWitness, groupRun, plan, feed] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.streaks.home.queryOptions()),
    queries.fetchQuery(pageApi.runs.list.queryOptions({ take: newestRuns })),
    queries.fetchQuery(pageApi.partners.runsToWitness.queryOptions()),
    queries.fetchQuery(pageApi.groupRuns.next.queryOptions({ clubId: null })),
    queries.fetchQuery(pageApi.plannedRuns.mine.queryOptions()),
    queries.fetchQuery(pageApi.feed.home.queryOptions({})),
  ]);
  return (
    <>
      <RunningNow />
      <HomeView
        {...{ me, home, runs, toWitness, groupRun, plan }}
        today={localDateOf(Date.now(), me.zone, me.dayStartMinutes)}
      />
      <div className="mt-8 grid grid-cols-1 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:gap-x-10">
        <Lately
          feed={feed}
          reader={me}
          empty="What your partners and clubs run and show stands here, for a cheer or a word."
        />
      </div>
    </>
  );
}
