import { Vote } from "lucide-react";
import type { Metadata } from "next";
import { ownerChoices } from "@/components/group-runs/owner-choices";
import { type OwnerChoice, ScheduleForm } from "@/components/group-runs/schedule-form";
import { zoneChoices } from "@/components/settings/zone-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { addDays } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Schedule a group run" };

type NewGroupRunPageProps = { searchParams: Promise<{ with?: string | string[] }> };

export default async function NewGroupRunPage({ searchParams }: NewGroupRunPageProps) {
  await requireActor("/group-runs/new");
  const wanted = (await searchParams).with;
  const queries = pageQueries();
  const [me, clubs, partners] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.clubs.mine.queryOptions()),
    queries.fetchQuery(pageApi.partners.mine.queryOptions()),
  ]);
  const owners = ownerChoices({ clubs, partners });
  const owner = owners.find(({ id }) => id === wanted) ?? owners[0];
  const back = owner?.kind === "club" ? `/clubs/${owner.id}/calendar` : "/group-runs";
  return (
    <>
      <PageHeader
        title="Schedule a group run"
        back={{ href: back, label: "Group runs" }}
        actions={
          owner ? (
            <LinkButton href={`/polls/new?with=${owner.id}`} variant="secondary">
              <Vote aria-hidden="true" />
              Find the time first
            </LinkButton>
          ) : null
        }
      />
      {owner ? (
        <>
          {owners.length > 1 ? (
            <LinkTabs
              label="With whom"
              className="mb-6"
              current={newPath(owner)}
              tabs={owners.map((one) => ({ label: one.name, href: newPath(one) }))}
            />
          ) : null}
          <ScheduleForm
            key={owner.id}
            owner={owner}
            people={await peopleOf(owner, me, partners)}
            zones={zoneChoices(me.zone)}
            me={me}
            today={addDays(localDateOf(Date.now(), me.zone), 1)}
          />
        </>
      ) : (
        <EmptyState
          title="First somebody to run with"
          action={<LinkButton href="/clubs/new">Found a club</LinkButton>}
        >
          A group run belongs to a club, or to you and a partner.
        </EmptyState>
      )}
    </>
  );
}

function newPath({ id }: OwnerChoice): string {
  return `/group-runs/new?with=${id}`;
}

async function peopleOf(
  owner: OwnerChoice,
  me: { id: string; name: string },
  partners: readonly { partnershipId: string; partnerId: string; name: string }[],
) {
  if (owner.kind === "club") {
    const input = { clubId: owner.id };
    return (await pageQueries().fetchQuery(pageApi.clubs.members.queryOptions(input))).members;
  }
  const pair = partners.filter(({ partnershipId }) => partnershipId === owner.id);
  return [
    { runnerId: me.id, name: me.name },
    ...pair.map(({ partnerId, name }) => ({ runnerId: partnerId, name })),
  ];
}
