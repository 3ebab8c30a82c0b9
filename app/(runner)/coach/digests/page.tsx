import type { Metadata } from "next";
import { DigestStory } from "@/components/digest/digest-story";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Digests" };

export default async function DigestsPage() {
  await requireActor("/coach/digests");
  const queries = pageQueries();
  const [me, next, sent] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.digest.next.queryOptions()),
    queries.fetchQuery(pageApi.digest.sent.queryOptions()),
  ]);
  return (
    <div className="max-w-column">
      <PageHeader title="Digests" back={{ href: "/coach", label: "Coach" }} />
      <Section
        id="preview"
        title="The next one, as it stands"
        description={`It tells of your week, ${next.content.weekWords}.`}
      >
        <DigestStory {...next} />
      </Section>
      {sent.map(({ week, createdAt, content }) => (
        <Section
          key={week}
          id={`week-${week}`}
          title={content.weekWords}
          description={`Sent ${dateWords(localDateOf(createdAt, me.zone), me.locale, "dated")}`}
        >
          <DigestStory content={content} />
        </Section>
      ))}
      {sent.length === 0 ? (
        <EmptyState title="None was sent yet" className="mt-6">
          Each one that comes by mail is kept here for you.
        </EmptyState>
      ) : null}
    </div>
  );
}
