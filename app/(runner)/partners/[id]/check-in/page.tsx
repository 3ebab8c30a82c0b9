import type { Metadata } from "next";
import { CheckInAnswers } from "@/components/check-ins/check-in-answers";
import { CheckInForm } from "@/components/check-ins/check-in-form";
import { CheckInWord } from "@/components/check-ins/check-in-word";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { firstName } from "@/domain/runner/first-name";
import { weekWords } from "@/domain/time-zone/date-words";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Check-in" };

export default async function CheckInPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: partnershipId } = await params;
  await requireActor(`/partners/${partnershipId}/check-in`);
  const queries = pageQueries();
  const [me, page] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.checkIns.page.queryOptions({ partnershipId }))),
  ]);
  const { current, past, partner, partnerFalls } = page;
  const name = firstName(partner.name);
  const word = current.mine
    ? null
    : await queries.fetchQuery(pageApi.coach.checkInWord.queryOptions({ week: current.week }));
  return (
    <div className="max-w-column">
      <PageHeader
        title="Check-in"
        lead={`Your week, ${weekWords(current.week, me.locale)}`}
        back={{ href: `/partners/${partnershipId}`, label: partner.name }}
      />
      {partnerFalls ? (
        <Notice title={`${name} says that two weeks running were harder`} className="mb-6">
          A word from you may do good. Only you see this.
        </Notice>
      ) : null}
      {current.theirs ? (
        <CheckInAnswers week={current} name={name} />
      ) : (
        <>
          {current.mine ? (
            <Notice tone="done" title="You have answered" className="mb-6">
              {name} has not yet. You read one another as soon as both have.
            </Notice>
          ) : null}
          {!current.mine && current.theyAnswered ? (
            <Notice title={`${name} has answered`} className="mb-6">
              You read it as soon as you have answered too.
            </Notice>
          ) : null}
          {word ? <CheckInWord word={word} /> : null}
          <CheckInForm {...{ partnershipId, name, current }} />
        </>
      )}
      {past.map((week) => (
        <Section key={week.week} id={`week-${week.week}`} title={weekWords(week.week, me.locale)}>
          <CheckInAnswers week={week} name={name} />
        </Section>
      ))}
    </div>
  );
}
