import type { Metadata } from "next";
import { ClubBadge } from "@/components/clubs/club-badge";
import { PersonMenu } from "@/components/moderation/person-menu";
import { Avatar } from "@/components/ui/avatar";
import { LinkButton } from "@/components/ui/link-button";
import { Row, RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { monthWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Runner" };

export default async function RunnerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: runnerId } = await params;
  await requireActor(`/runners/${runnerId}`);
  const queries = pageQueries();
  const [me, runner] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.account.runner.queryOptions({ runnerId }))),
  ]);
  const { name, handle, about, since, clubs, partnershipId, mine } = runner;
  const runs = `Here since ${monthWords(localDateOf(since, me.zone), me.locale)}`;
  return (
    <div className="max-w-column">
      <header className="flex items-start gap-4">
        <Avatar name={name} colourKey={runnerId} size="xl" decorative />
        <div className="min-w-0 flex-1 pt-1">
          <h1 className="heading break-words text-xl">
            <bdi>{name}</bdi>
          </h1>
          <p className="break-words text-muted text-sm">
            {handle ? `@${handle} · ` : ""}
            {runs}
          </p>
        </div>
        {mine ? null : <PersonMenu person={runner} leaveTo="/home" />}
      </header>
      {about ? (
        <p className="mt-6 whitespace-pre-line break-words" dir="auto">
          {about}
        </p>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-2">
        {partnershipId ? (
          <LinkButton href={`/partners/${partnershipId}`}>Your weeks together</LinkButton>
        ) : null}
        {mine ? (
          <LinkButton href="/settings" variant="secondary">
            Change it
          </LinkButton>
        ) : null}
      </div>
      {clubs.length > 0 ? (
        <Section id="clubs" title={mine ? "Your clubs" : "Clubs you share"} className="mt-8">
          <RowList label="Clubs">
            {clubs.map((club) => (
              <Row
                key={club.clubId}
                href={`/clubs/${club.clubId}/board/${runnerId}`}
                lead={<ClubBadge clubId={club.clubId} name={club.name} />}
                title={<bdi>{club.name}</bdi>}
                detail={mine ? "Your place on the board" : "Their place on the board"}
              />
            ))}
          </RowList>
        </Section>
      ) : null}
    </div>
  );
}
