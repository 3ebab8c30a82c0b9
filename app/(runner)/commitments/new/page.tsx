import type { Metadata } from "next";
import { CommitmentForm } from "@/components/commitments/commitment-form";
import { startsInWords } from "@/components/commitments/start-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Make a commitment" };

export default async function NewCommitmentPage() {
  await requireActor("/commitments/new");
  const queries = pageQueries();
  const [me, outlook] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.commitments.outlook.queryOptions()),
  ]);
  const [first, ...more] = startsInWords(outlook, me.locale);
  return (
    <div className="max-w-column">
      <PageHeader
        back={{ href: "/commitments", label: "Commitments" }}
        title="Make a commitment"
        lead="Small enough for a bad week."
      />
      {first ? (
        <CommitmentForm starts={[first, ...more]} habit={outlook.habit} unit={me.unit} />
      ) : (
        <EmptyState
          title="You have one running"
          action={<LinkButton href="/commitments">See it</LinkButton>}
        >
          One commitment at a time. You can change the one you have, or choose the next one closer
          to its end.
        </EmptyState>
      )}
    </div>
  );
}
