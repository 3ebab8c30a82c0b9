import { CalendarPlus, MapPin } from "lucide-react";
import type { Metadata } from "next";
import { InstanceFacts } from "@/components/group-runs/instance-facts";
import { MyAnswer } from "@/components/group-runs/my-answer";
import { OrganiserTools } from "@/components/group-runs/organiser-tools";
import { PeopleAnswers } from "@/components/group-runs/people-answers";
import { RanTogether } from "@/components/group-runs/ran-together";
import { RollList } from "@/components/group-runs/roll-list";
import { whenWords, whereYouAre } from "@/components/group-runs/when-words";
import { RunGuests } from "@/components/polls/run-guests";
import { RollCallLink } from "@/components/roll-call/roll-call-link";
import { AnchorButton } from "@/components/ui/anchor-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { answerRefusal, canReconfirm, rollCallIsOpen } from "@/domain/group-run/answers";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Group run" };

type InstanceRouteProps = { params: Promise<{ id: string; date: string }> };

export default async function GroupRunPage({ params }: InstanceRouteProps) {
  const { id: groupRunId, date: asked } = await params;
  const { runnerId } = await requireActor(`/group-runs/${groupRunId}/${asked}`);
  const at = { groupRunId, date: asked as LocalDate };
  const queries = pageQueries();
  const [me, page, guests, together] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.groupRuns.instance.queryOptions(at))),
    found(queries.fetchQuery(pageApi.polls.guestsOf.queryOptions({ groupRunId }))),
    found(queries.fetchQuery(pageApi.groupRuns.ranTogether.queryOptions(at))),
  ]);
  const now = Date.now();
  const refusal = answerRefusal(page, now);
  const { clubId, name } = page.owner;
  const back = clubId ? `/clubs/${clubId}/calendar` : "/group-runs";
  const elsewhere = whereYouAre(page, me);
  return (
    <>
      <PageHeader
        title={
          <span className={page.cancelled ? "text-muted line-through" : undefined}>
            {whenWords(page, me)}
          </span>
        }
        lead={
          <>
            <bdi className="font-semibold text-ink">{page.title}</bdi>
            {elsewhere ? ` · ${elsewhere}` : null}
            {page.place ? (
              <span className="mt-1.5 flex items-start gap-2">
                <MapPin aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
                <bdi className="min-w-0 break-words">{page.place}</bdi>
              </span>
            ) : null}
          </>
        }
        back={{ href: back, label: name }}
        actions={
          <AnchorButton
            href={`/group-runs/${groupRunId}/${page.date}/calendar.ics`}
            variant="secondary"
          >
            <CalendarPlus aria-hidden="true" />
            Add to calendar
          </AnchorButton>
        }
      />
      <div className="grid grid-cols-1 gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <MyAnswer
            page={page}
            state={refusal === "cancelled" ? "off" : (refusal ?? "open")}
            canConfirm={canReconfirm(page, now)}
          />
          <RollCallLink at={at} run={page} now={now} />
          <RanTogether at={at} together={together} />
          <Section id="people" title="Who comes">
            <PeopleAnswers answers={page.answers} readerId={runnerId} organises={page.organises} />
            <RunGuests guests={guests} />
          </Section>
          {page.organises && rollCallIsOpen(page, now) ? (
            <Section
              id="roll"
              title="Who is there"
              description="Each runner sees only their own mark."
            >
              <Roll {...at} />
            </Section>
          ) : null}
        </div>
        <InstanceFacts
          page={page}
          me={me}
          now={now}
          tools={
            page.organises && page.startsAt > now ? (
              <OrganiserTools
                groupRunId={groupRunId}
                date={page.date}
                cancelled={page.cancelled}
                repeats={page.repeats !== null}
              />
            ) : null
          }
        />
      </div>
    </>
  );
}

async function Roll(at: { groupRunId: string; date: LocalDate }) {
  const roll = await pageQueries().fetchQuery(pageApi.groupRuns.roll.queryOptions(at));
  return <RollList {...at} roll={roll} />;
}
