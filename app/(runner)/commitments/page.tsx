import type { Metadata } from "next";
import { phaseOf, phaseWords } from "@/components/commitments/commitment-state";
import { daysWords, visibilityWords } from "@/components/commitments/commitment-words";
import { WeekMark } from "@/components/streaks/week-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Row, RowList } from "@/components/ui/row-list";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Commitments" };

export default async function CommitmentsPage() {
  await requireActor("/commitments");
  const queries = pageQueries();
  const [me, commitments] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.commitments.mine.queryOptions()),
  ]);
  const committed = commitments.some((one) => phaseOf(one, one.thisWeek) !== "over");
  return (
    <div className="max-w-column">
      <PageHeader
        back={{ href: "/home", label: "Home" }}
        title="Commitments"
        lead="One at a time."
        actions={
          commitments.length > 0 ? (
            <LinkButton href="/commitments/new" variant={committed ? "secondary" : "primary"}>
              {committed ? "Plan the next" : "Make a commitment"}
            </LinkButton>
          ) : undefined
        }
      />
      {commitments.length > 0 ? (
        <RowList label="Your commitments, newest first">
          {commitments.map((one) => (
            <Row
              key={one.id}
              href={`/commitments/${one.id}`}
              lead={<WeekMark verdict={markOf(one)} size={32} decorative />}
              title={one.terms ? sentence(daysWords(one.terms.daysPerWeek)) : "A commitment"}
              detail={
                <>
                  <span className="block">
                    {one.paused ? "Paused. " : ""}
                    {phaseWords(one, one.thisWeek, me.locale)}
                  </span>
                  <span className="block">{visibilityWords(one.visibility)}</span>
                </>
              }
            />
          ))}
        </RowList>
      ) : (
        <EmptyState
          picture={<WeekMark verdict="kept-with-cover" size={56} decorative />}
          title="What can you promise?"
          action={
            <LinkButton href="/commitments/new" size="large">
              Make a commitment
            </LinkButton>
          }
        >
          Some days a week, for some weeks. Ten minutes on a bad day count in full.
        </EmptyState>
      )}
    </div>
  );
}

type One = Parameters<typeof phaseOf>[0] & {
  thisWeek: Parameters<typeof phaseOf>[1];
  paused: boolean;
};

function markOf(one: One) {
  const phase = phaseOf(one, one.thisWeek);
  if (phase === "running") return one.paused ? "paused" : "open";
  return phase === "coming" ? "open" : "kept";
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
