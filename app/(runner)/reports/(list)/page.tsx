import type { Metadata } from "next";
import { CaseRows } from "@/components/moderation/case-rows";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage() {
  const actor = await requireActor("/reports");
  const queries = pageQueries();
  const [me, cases] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.moderation.mine.queryOptions()),
  ]);
  const about = cases.filter(({ role }) => role === "about-me");
  const made = cases.filter(({ role }) => role === "by-me");
  return (
    <div className="max-w-column">
      <PageHeader title="Reports" back={{ href: "/settings", label: "Settings" }} />
      {actor.suspended ? (
        <Notice tone="error" title="Your account is suspended" className="mb-6">
          Open the decision below to read why, and to appeal once. Under Account you can take all
          your data along, or delete the account.
        </Notice>
      ) : null}
      {cases.length === 0 ? (
        <EmptyState title="Nothing here">
          What you report, and what moderators decide about you, stands on this page.
        </EmptyState>
      ) : null}
      {about.length > 0 ? (
        <Section id="about" title="Decided about you">
          <CaseRows cases={about} reader={me} />
        </Section>
      ) : null}
      {made.length > 0 ? (
        <Section id="made" title="Reported by you">
          <CaseRows cases={made} reader={me} />
        </Section>
      ) : null}
    </div>
  );
}
