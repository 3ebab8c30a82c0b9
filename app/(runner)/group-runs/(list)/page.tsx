import type { Metadata } from "next";
import { GroupRunRows } from "@/components/group-runs/group-run-rows";
import { SubscribeCalendar } from "@/components/group-runs/subscribe-calendar";
import { PollRows } from "@/components/polls/poll-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { counted } from "@/domain/units/counted";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Group runs" };

export default async function GroupRunsPage() {
  await requireActor("/group-runs");
  const queries = pageQueries();
  const [me, lines, polls, reliability, feeds] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.groupRuns.upcoming.queryOptions()),
    queries.fetchQuery(pageApi.polls.open.queryOptions({ clubId: null })),
    queries.fetchQuery(pageApi.groupRuns.reliability.queryOptions()),
    queries.fetchQuery(pageApi.groupRuns.feeds.queryOptions()),
  ]);
  const { came, expected } = reliability;
  return (
    <>
      <PageHeader
        title="Group runs"
        lead="The next four weeks, with all your clubs and partners."
        actions={
          <>
            <SubscribeCalendar clubId={null} exists={feeds.some(({ clubId }) => clubId === null)} />
            <LinkButton href="/group-runs/new">Schedule one</LinkButton>
          </>
        }
      />
      {polls.length > 0 ? (
        <Section id="polls" title="Which time suits you?" className="mb-10">
          <PollRows lines={polls} withOwner />
        </Section>
      ) : null}
      {lines.length > 0 ? (
        <GroupRunRows lines={lines} me={me} withOwner />
      ) : (
        <EmptyState
          title="Nothing is planned yet"
          action={<LinkButton href="/group-runs/new">Schedule a group run</LinkButton>}
        >
          A day, a time, a corner to meet at: the rest comes by itself.
        </EmptyState>
      )}
      {expected > 0 ? (
        <Section id="reliability" title="How often you came">
          <p className="max-w-column text-sm">
            You came to {came} of your last {counted(expected, "group run")}. Only you see this.
          </p>
        </Section>
      ) : null}
    </>
  );
}
