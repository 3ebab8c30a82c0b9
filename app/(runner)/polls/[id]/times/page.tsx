import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ChangeTimes } from "@/components/polls/change-times";
import { PageHeader } from "@/components/ui/page-header";
import { localDateOf } from "@/domain/time-zone/zone";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Change the times" };

export default async function PollTimesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: pollId } = await params;
  await requireActor(`/polls/${pollId}/times`);
  const queries = pageQueries();
  const [me, page] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.polls.page.queryOptions({ pollId }))),
  ]);
  if (!page.organises) notFound();
  if (page.closed) redirect(`/polls/${pollId}`);
  return (
    <>
      <PageHeader
        title="Change the times"
        back={{ href: `/polls/${pollId}`, label: page.title }}
        lead="Times that stay keep what was said to them. Who has answered is told."
      />
      <ChangeTimes page={page} locale={me.locale} today={localDateOf(Date.now(), page.zone)} />
    </>
  );
}
