import type { Metadata } from "next";
import { ReadinessToday } from "@/components/readiness/readiness-today";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "How are you today?" };

export default async function ReadinessPage() {
  await requireActor("/readiness");
  const today = await pageQueries().fetchQuery(pageApi.readiness.today.queryOptions());
  return (
    <div className="max-w-column">
      <PageHeader
        title="How are you today?"
        lead="Only you see what you answer here."
        back={{ href: "/coach", label: "Coach" }}
      />
      <ReadinessToday today={today} />
    </div>
  );
}
