import type { Metadata } from "next";
import { Prefetched } from "@/client/api/prefetched";
import { ClubAskers } from "@/components/clubs/club-askers";
import { MemberList } from "@/components/clubs/member-list";
import { PageHeader } from "@/components/ui/page-header";
import { canInvite } from "@/domain/club/roles";
import { counted } from "@/domain/units/counted";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: clubId } = await params;
  const { runnerId } = await requireActor(`/clubs/${clubId}/members`);
  const queries = pageQueries();
  const club = await found(queries.fetchQuery(pageApi.clubs.page.queryOptions({ clubId })));
  const askers = canInvite(club.role)
    ? await queries.fetchQuery(pageApi.clubs.requests.queryOptions({ clubId }))
    : [];
  await queries.prefetchInfiniteQuery(
    pageApi.clubs.members.infiniteQueryOptions(
      { clubId, search: "" },
      { getNextPageParam: (page) => page.next },
    ),
  );
  return (
    <>
      <PageHeader
        title={counted(club.memberCount, "runner")}
        back={{ href: `/clubs/${clubId}`, label: club.name }}
      />
      <ClubAskers clubId={clubId} askers={askers} />
      <Prefetched queries={queries}>
        <MemberList
          clubId={clubId}
          readerId={runnerId}
          readerRole={club.role}
          memberCount={club.memberCount}
        />
      </Prefetched>
    </>
  );
}
