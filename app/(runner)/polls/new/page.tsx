import type { Metadata } from "next";
import { ownerChoices } from "@/components/group-runs/owner-choices";
import { PollForm } from "@/components/polls/poll-form";
import { zoneChoices } from "@/components/settings/zone-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Find a time" };

type NewPollPageProps = { searchParams: Promise<{ with?: string | string[] }> };

export default async function NewPollPage({ searchParams }: NewPollPageProps) {
  await requireActor("/polls/new");
  const wanted = (await searchParams).with;
  const queries = pageQueries();
  const [me, clubs, partners] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.clubs.mine.queryOptions()),
    queries.fetchQuery(pageApi.partners.mine.queryOptions()),
  ]);
  const owners = ownerChoices({ clubs, partners });
  const owner = owners.find(({ id }) => id === wanted) ?? owners[0];
  const path = (id: string) => `/polls/new?with=${id}`;
  return (
    <>
      <PageHeader
        title="Find a time"
        lead="Offer a few times. Everybody says which suit; the best becomes the group run."
        back={{ href: "/group-runs", label: "Group runs" }}
      />
      {owner ? (
        <>
          {owners.length > 1 ? (
            <LinkTabs
              label="With whom"
              className="mb-6"
              current={path(owner.id)}
              tabs={owners.map(({ id, name }) => ({ label: name, href: path(id) }))}
            />
          ) : null}
          <PollForm
            key={owner.id}
            owner={owner}
            zones={zoneChoices(me.zone)}
            me={me}
            today={localDateOf(Date.now(), me.zone)}
          />
        </>
      ) : (
        <EmptyState
          title="First somebody to run with"
          action={<LinkButton href="/clubs/new">Found a club</LinkButton>}
        >
          A poll asks a club, or a partner.
        </EmptyState>
      )}
    </>
  );
}
