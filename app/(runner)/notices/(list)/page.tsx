import { Settings } from "lucide-react";
import type { Metadata } from "next";
import { Inbox } from "@/components/notifications/inbox";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Notices" };

export default async function NoticesPage() {
  await requireActor("/notices");
  const queries = pageQueries();
  const [me, first] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.notifications.inbox.queryOptions({})),
  ]);
  return (
    <>
      <PageHeader
        title="Notices"
        actions={
          <LinkButton href="/notices/settings" variant="quiet">
            <Settings aria-hidden="true" />
            What reaches you
          </LinkButton>
        }
      />
      <div className="max-w-column">
        <Inbox first={first} me={me} />
      </div>
    </>
  );
}
