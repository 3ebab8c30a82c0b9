import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GatherLink } from "@/components/invitations/gather-link";
import { GatherView } from "@/components/invitations/gather-view";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Gathering" };

export default async function GatheringPage({ params }: { params: Promise<{ place: string }> }) {
  const { place } = await params;
  await requireActor(`/together/${place}`);
  const clubId = place === "pair" ? null : place;
  const queries = pageQueries();
  const [me, clubs, gathering] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.clubs.mine.queryOptions()),
    found(queries.fetchQuery(pageApi.invitations.gathering.queryOptions({ clubId }))),
  ]);
  const club = clubs.find((one) => one.clubId === clubId);
  if (clubId && !club) notFound();
  return (
    <>
      <PageHeader
        title={club ? <bdi>{club.name}</bdi> : "Your partner"}
        lead="Everybody lands in the right place, on whatever device they open it."
        actions={
          <LinkButton href={clubId ? `/clubs/${clubId}` : "/partners"} variant="secondary">
            {clubId ? "To the club" : "To your partners"}
          </LinkButton>
        }
      />
      <Card className="max-w-column">
        <GatherLink clubId={clubId} />
      </Card>
      <Section id="gathering" title="Who is in">
        <GatherView clubId={clubId} first={gathering} me={me} />
      </Section>
    </>
  );
}
