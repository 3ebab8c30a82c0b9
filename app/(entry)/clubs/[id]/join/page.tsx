import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { AskToJoin } from "@/components/clubs/ask-to-join";
import { ClubBadge } from "@/components/clubs/club-badge";
import { JoinClub } from "@/components/clubs/join-club";
import { EntrySkeleton } from "@/components/invitations/entry-skeleton";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/domain/units/counted";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Join a club" };

type JoinClubPageProps = { params: Promise<{ id: string }> };

export default function JoinClubPage({ params }: JoinClubPageProps) {
  return (
    <Suspense fallback={<EntrySkeleton what="the club" />}>
      <Join params={params} />
    </Suspense>
  );
}

async function Join({ params }: JoinClubPageProps) {
  const { id: clubId } = await params;
  const here = `/clubs/${clubId}/join`;
  await requireActor(here);
  const queries = pageQueries();
  const [me, mine, club, request] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.clubs.mine.queryOptions()),
    found(queries.fetchQuery(pageApi.clubs.public.queryOptions({ clubId }))),
    queries.fetchQuery(pageApi.clubs.ownRequest.queryOptions({ clubId })),
  ]);
  if (mine.some((own) => own.clubId === clubId)) redirect(`/clubs/${clubId}`);
  if (me.welcomedAt === null) redirect(`/welcome?to=${encodeURIComponent(here)}`);
  return (
    <>
      <ClubBadge clubId={clubId} name={club.name} size="lg" />
      <h1 className="heading mt-6 break-words text-xl">
        Join <bdi>{club.name}</bdi>
      </h1>
      <p className="mt-1.5 text-muted">{counted(club.memberCount, "runner")}</p>
      <p className="mt-4 mb-8">
        Its people see your name, and the kept days of a commitment that you show to your clubs. You
        join as <bdi className="font-semibold">{me.name}</bdi>.
      </p>
      {club.joining === "open" ? (
        <JoinClub clubId={clubId} />
      ) : club.joining === "approval" ? (
        <AskToJoin clubId={clubId} state={request} />
      ) : (
        <Notice title="One comes in by invitation">Ask someone in the club for a link.</Notice>
      )}
    </>
  );
}
