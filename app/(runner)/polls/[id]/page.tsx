import { CalendarClock, MapPin } from "lucide-react";
import type { Metadata } from "next";
import { instancePath } from "@/components/group-runs/when-words";
import { ClosePoll } from "@/components/polls/close-poll";
import { PollGuests } from "@/components/polls/poll-guests";
import { PollStanding } from "@/components/polls/poll-standing";
import { PollTimes } from "@/components/polls/poll-times";
import { SharePoll } from "@/components/polls/share-poll";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WeatherSource } from "@/components/weather/run-weather";
import { momentWords } from "@/domain/time-zone/date-words";
import { counted } from "@/domain/units/counted";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Find a time" };

export default async function PollRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id: pollId } = await params;
  await requireActor(`/polls/${pollId}`);
  const queries = pageQueries();
  const [me, page] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.polls.page.queryOptions({ pollId }))),
  ]);
  const { owner, title, place, notes, zone, organises, closed, result, guests } = page;
  const foretold = page.options.find(({ forecast }) => forecast)?.forecast;
  const back = owner.clubId ? `/clubs/${owner.clubId}/calendar` : "/group-runs";
  const opened = organises && !closed;
  return (
    <>
      <PageHeader
        title={<bdi>{title}</bdi>}
        lead={
          <>
            {counted(page.options.length, "time")} · {page.asked} answered
            {place ? (
              <span className="mt-1.5 flex items-start gap-2">
                <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
                <bdi className="min-w-0 break-words">{place}</bdi>
              </span>
            ) : null}
          </>
        }
        back={{ href: back, label: owner.name }}
        actions={
          opened ? (
            <>
              <SharePoll pollId={pollId} exists={page.hasGuestLink} />
              <LinkButton href={`/polls/${pollId}/times`} variant="secondary">
                <CalendarClock aria-hidden="true" />
                Change the times
              </LinkButton>
            </>
          ) : null
        }
      />
      {notes ? (
        <p dir="auto" className="-mt-3 mb-6 max-w-column whitespace-pre-line break-words text-sm">
          {notes}
        </p>
      ) : null}
      {closed ? (
        <Notice
          tone={result ? "done" : "info"}
          title={result ? "The time is found" : "This poll ended without a run"}
          action={
            result ? <LinkButton href={instancePath(result)}>See the group run</LinkButton> : null
          }
        />
      ) : (
        <PollStanding
          poll={page}
          locale={me.locale}
          choose={
            opened
              ? ({ optionId, startsAt }) => (
                  <ClosePoll
                    pollId={pollId}
                    option={{ optionId, when: momentWords(startsAt, zone, me.locale) }}
                  />
                )
              : undefined
          }
        />
      )}
      <Section id="times" title={closed ? "What was answered" : "Your answer"} className="mt-10">
        <PollTimes page={page} me={me} />
        {foretold ? <WeatherSource fetchedAt={foretold.fetchedAt} now={Date.now()} /> : null}
      </Section>
      {guests.length > 0 ? (
        <Section id="guests" title="Guests" description="They answered by the link.">
          <PollGuests pollId={pollId} guests={guests} organises={opened} />
        </Section>
      ) : null}
      {opened ? (
        <div className="mt-10">
          <ClosePoll pollId={pollId} option={null} />
        </div>
      ) : null}
    </>
  );
}
