import { Settings } from "lucide-react";
import type { Metadata } from "next";
import { ClosingClub } from "@/components/clubs/closing-club";
import { ClubNext } from "@/components/clubs/club-next";
import { ClubPeople } from "@/components/clubs/club-people";
import { ClubWeek } from "@/components/clubs/club-week";
import { usualDayWords } from "@/components/clubs/usual-day-words";
import { Lately } from "@/components/feed/lately";
import { NextGroupRun } from "@/components/group-runs/next-group-run";
import { InviteSheet } from "@/components/invitations/invite-sheet";
import { ReportLink } from "@/components/moderation/report-link";
import { PollRows } from "@/components/polls/poll-rows";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { canInvite } from "@/domain/club/roles";
import { counted } from "@/domain/units/counted";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Club" };

export default async function ClubPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: clubId } = await params;
  const { runnerId } = await requireActor(`/clubs/${clubId}`);
  const [me, next, polls, club, board, feed] = await Promise.all([
    pageQueries().fetchQuery(pageApi.runners.me.queryOptions()),
    found(pageQueries().fetchQuery(pageApi.groupRuns.next.queryOptions({ clubId }))),
    found(pageQueries().fetchQuery(pageApi.polls.open.queryOptions({ clubId }))),
    found(pageQueries().fetchQuery(pageApi.clubs.page.queryOptions({ clubId }))),
    found(
      pageQueries().fetchQuery(
        pageApi.clubs.leaderboard.queryOptions({ clubId, window: "this-week" }),
      ),
    ),
    found(pageQueries().fetchQuery(pageApi.feed.club.queryOptions({ clubId }))),
  ]);
  const invites = canInvite(club.role);
  return (
    <>
      <PageHeader
        title={<bdi>{club.name}</bdi>}
        lead={
          <>
            {counted(club.memberCount, "runner")}
            {club.place ? (
              <>
                {" · "}
                <bdi>{club.place}</bdi>
              </>
            ) : null}
          </>
        }
        back={{ href: "/clubs", label: "Clubs" }}
        actions={
          <>
            {invites && club.memberCount > 1 ? (
              <InviteSheet club={club} variant="secondary" />
            ) : null}
            <LinkButton href={`/clubs/${clubId}/settings`} variant="quiet">
              <Settings aria-hidden="true" />
              Settings
            </LinkButton>
          </>
        }
      />
      {club.closesAt === null ? null : (
        <ClosingClub {...{ clubId, me }} closesAt={club.closesAt} owns={club.role === "owner"} />
      )}
      <ClubNext
        board={board}
        memberCount={club.memberCount}
        invite={invites ? <InviteSheet club={club} /> : null}
      />
      <Section
        id="group-run"
        title="Next group run"
        className="mb-10"
        action={
          <LinkButton href={`/clubs/${clubId}/calendar`} variant="secondary">
            Calendar
          </LinkButton>
        }
      >
        {next ? (
          <NextGroupRun next={next} me={me} />
        ) : (
          <p className="text-muted text-sm">
            Nothing is planned.{" "}
            <Link
              href={`/group-runs/new?with=${clubId}`}
              className="font-semibold text-ink underline underline-offset-4"
            >
              Schedule a group run
            </Link>
            : it takes less than a minute.
          </p>
        )}
      </Section>
      {polls.length > 0 ? (
        <Section id="polls" title="Which time suits you?" className="mb-10">
          <PollRows lines={polls} />
        </Section>
      ) : null}
      <div className="grid grid-cols-1 gap-x-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section
          id="week"
          title="This week"
          action={
            <LinkButton href={`/clubs/${clubId}/board`} variant="secondary">
              Open the board
            </LinkButton>
          }
        >
          <ClubWeek clubId={clubId} board={board} readerId={runnerId} />
          <div className="mt-10">
            <Lately
              feed={feed}
              reader={me}
              clubId={clubId}
              empty="Runs that people show to the club stand here, for a cheer or a word."
            />
          </div>
        </Section>
        <div className="max-lg:mt-10">
          <Section id="people" title="People">
            <ClubPeople club={club} />
          </Section>
          {club.usualDays > 0 ? (
            <p className="mt-6 text-muted text-sm">
              Runs usually on {usualDayWords(club.usualDays)}.
            </p>
          ) : null}
          {club.description ? (
            <Section id="about" title="About">
              <p className="whitespace-pre-line text-sm" dir="auto">
                {club.description}
              </p>
            </Section>
          ) : null}
          {club.rules ? (
            <Section id="rules" title="What we hold to">
              <p className="whitespace-pre-line text-sm" dir="auto">
                {club.rules}
              </p>
            </Section>
          ) : null}
          {club.role === "owner" ? null : <ReportLink kind="club" id={clubId} />}
        </div>
      </div>
    </>
  );
}
