import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoteForPartner } from "@/components/live-run/note-for-partner";
import { PersonMenu } from "@/components/moderation/person-menu";
import { LastWeek } from "@/components/partners/last-week";
import { PairStreaks } from "@/components/partners/pair-streaks";
import { PairWeek } from "@/components/partners/pair-week";
import { PartnerActions } from "@/components/partners/partner-actions";
import { ShownRuns } from "@/components/partners/shown-runs";
import { Meetings } from "@/components/plan/meetings";
import { PairChart } from "@/components/progress/pair-chart";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Row, RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { pairWeeks } from "@/domain/progress/pair-weeks";
import { firstName } from "@/domain/runner/first-name";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Partner" };

export default async function PartnerPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: partnershipId } = await params;
  await requireActor(`/partners/${partnershipId}`);
  const queries = pageQueries();
  const [me, home, runs, meetings, note] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.streaks.home.queryOptions()),
    found(queries.fetchQuery(pageApi.partners.runs.queryOptions({ partnershipId }))),
    found(queries.fetchQuery(pageApi.plannedRuns.meetings.queryOptions({ partnershipId }))),
    found(queries.fetchQuery(pageApi.liveRuns.note.queryOptions({ partnershipId }))),
  ]);
  const partner = home.partners.find((one) => one.partnershipId === partnershipId);
  if (!partner) notFound();
  const name = firstName(partner.name);
  const weeks = pairWeeks(home.me.weeks, partner.standing?.weeks ?? []);
  const paused = partner.state === "paused";
  return (
    <>
      <PageHeader
        title={<bdi>{partner.name}</bdi>}
        back={{ href: "/partners", label: "Partners" }}
        actions={
          <>
            <PartnerActions partnershipId={partnershipId} name={name} paused={paused} />
            <PersonMenu person={partner} leaveTo="/partners" />
          </>
        }
      />
      {paused ? (
        <Notice title="This partnership is paused" className="mb-4">
          Your own commitments go on. Either of you can start it again.
        </Notice>
      ) : null}
      <div className="grid gap-4">
        {home.me.week || home.me.nextCommitmentOn ? null : (
          <Notice
            title={`${name} expects you. How many days a week?`}
            action={<LinkButton href="/commitments/new">Make a commitment</LinkButton>}
          >
            A low number that you keep beats a high one.
          </Notice>
        )}
        <PairWeek me={me} mine={home.me} partner={partner} />
        <LastWeek partner={partner} />
        <PairStreaks mine={home.me} partner={partner} locale={me.locale} />
        {weeks.length > 1 ? (
          <Card>
            <PairChart
              weeks={weeks}
              name={name}
              locale={me.locale}
              csv={`/partners/${partnershipId}/weeks.csv`}
            />
          </Card>
        ) : null}
      </div>
      <Section id="meetings" title="Runs you expect one another on">
        <Meetings meetings={meetings} name={name} me={me} />
      </Section>
      {paused ? null : (
        <Section id="word" title="A word for minute ten">
          <NoteForPartner {...{ partnershipId, name, note, me }} />
        </Section>
      )}
      <Section id="check-in" title="Check-in">
        <RowList>
          <Row
            href={`/partners/${partnershipId}/check-in`}
            title="Three questions about the week"
            detail={`You read one another once you and ${name} have answered.`}
          />
        </RowList>
      </Section>
      <Section id="runs" title={`Runs ${name} shows you`}>
        <ShownRuns name={name} runs={runs} reader={me} />
      </Section>
    </>
  );
}
