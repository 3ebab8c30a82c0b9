import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import { CalendarMonth } from "@/components/group-runs/calendar-month";
import { GroupRunRows } from "@/components/group-runs/group-run-rows";
import { SubscribeCalendar } from "@/components/group-runs/subscribe-calendar";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { monthWords } from "@/domain/time-zone/date-words";
import { addDays, isLocalDate, localDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Calendar" };

type CalendarPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ month?: string | string[]; view?: string | string[] }>;
};

export default async function ClubCalendarPage({ params, searchParams }: CalendarPageProps) {
  const { id: clubId } = await params;
  await requireActor(`/clubs/${clubId}/calendar`);
  const { month: asked, view } = await searchParams;
  const queries = pageQueries();
  const [me, club] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.clubs.page.queryOptions({ clubId }))),
  ]);
  const today = localDateOf(Date.now(), me.zone);
  const month = monthOf(asked) ?? today.slice(0, 7);
  const [lines, feeds] = await Promise.all([
    queries.fetchQuery(pageApi.groupRuns.calendar.queryOptions({ clubId, month })),
    queries.fetchQuery(pageApi.groupRuns.feeds.queryOptions()),
  ]);
  const isMonth = view === "month";
  const inMonth = lines.filter(({ shownDate }) => shownDate.startsWith(month));
  const href = (to: string, as: unknown = view) =>
    `/clubs/${clubId}/calendar?month=${to}${as === "month" ? "&view=month" : ""}`;
  const first = localDate(`${month}-01`);
  return (
    <>
      <PageHeader
        title={monthWords(first, me.locale)}
        back={{ href: `/clubs/${clubId}`, label: club.name }}
        actions={
          <>
            <SubscribeCalendar
              clubId={clubId}
              exists={feeds.some((feed) => feed.clubId === clubId)}
            />
            <LinkButton href={`/group-runs/new?with=${clubId}`}>Schedule a run</LinkButton>
          </>
        }
      />
      <div className="mb-4 flex items-center justify-between gap-3">
        <LinkTabs
          label="View"
          current={href(month)}
          tabs={[
            { label: "List", href: href(month, "list") },
            { label: "Month", href: href(month, "month") },
          ]}
        />
        <div className="flex">
          <LinkButton
            variant="quiet"
            aria-label="The month before"
            href={href(addDays(first, -1).slice(0, 7))}
          >
            <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
          </LinkButton>
          <LinkButton
            variant="quiet"
            aria-label="The month after"
            href={href(addDays(first, 31).slice(0, 7))}
          >
            <ChevronRight aria-hidden="true" className="rtl:rotate-180" />
          </LinkButton>
        </div>
      </div>
      {isMonth ? (
        <CalendarMonth month={month} lines={lines} today={today} locale={me.locale} />
      ) : inMonth.length > 0 ? (
        <GroupRunRows lines={inMonth} me={me} />
      ) : (
        <EmptyState
          title="Nothing in this month"
          action={
            <LinkButton href={`/group-runs/new?with=${clubId}`}>Schedule a group run</LinkButton>
          }
        >
          A fixed evening a week is how clubs begin.
        </EmptyState>
      )}
    </>
  );
}

function monthOf(asked: string | string[] | undefined): string | null {
  return typeof asked === "string" && /^\d{4}-\d{2}$/.test(asked) && isLocalDate(`${asked}-01`)
    ? asked
    : null;
}
