import { Flag, Plus } from "lucide-react";
import type { Metadata } from "next";
import { ClubList } from "@/components/clubs/club-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Clubs" };

export default async function ClubsPage() {
  await requireActor("/clubs");
  const clubs = await pageQueries().fetchQuery(pageApi.clubs.mine.queryOptions());
  if (clubs.length === 0) {
    return (
      <>
        <PageHeader title="Clubs" />
        <EmptyState
          picture={<Flag aria-hidden="true" />}
          title="You are in no club yet"
          action={<LinkButton href="/clubs/new">Found a club</LinkButton>}
        >
          A club sees who kept their word this week. Found one, or open the link that a friend sent
          you.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Clubs"
        actions={
          <LinkButton href="/clubs/new" variant="secondary">
            <Plus aria-hidden="true" />
            Found a club
          </LinkButton>
        }
      />
      <ClubList clubs={clubs} />
    </>
  );
}
