import type { Metadata } from "next";
import { BlockedList } from "@/components/moderation/blocked-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { dateWords } from "@/domain/time-zone/date-words";
import { localDateOf } from "@/domain/time-zone/zone";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "People you blocked" };

export default async function BlockedPage() {
  await requireActor("/settings/blocked");
  const queries = pageQueries();
  const [me, blocked] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.moderation.blocked.queryOptions()),
  ]);
  return (
    <div className="max-w-column">
      <PageHeader
        title="People you blocked"
        lead="Neither of you sees the other. They are not told."
        back={{ href: "/settings", label: "Settings" }}
      />
      {blocked.length === 0 ? (
        <EmptyState title="Nobody">
          You can block somebody from their row among a club’s members, or from any page about them.
        </EmptyState>
      ) : (
        <BlockedList
          blocked={blocked.map(({ since, ...person }) => ({
            ...person,
            since: dateWords(localDateOf(since, me.zone), me.locale),
          }))}
        />
      )}
    </div>
  );
}
