import type { Metadata } from "next";
import { DownloadStatement } from "@/components/streaks/download-statement";
import { streakWords, votesWords } from "@/components/streaks/standing-words";
import { StatementWeeks } from "@/components/streaks/statement-weeks";
import { WeekMark } from "@/components/streaks/week-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Statement" };

export default async function StatementPage() {
  await requireActor("/statement");
  const queries = pageQueries();
  const [me, statement] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    queries.fetchQuery(pageApi.streaks.statement.queryOptions()),
  ]);
  const votes = statement.statements.reduce((sum, line) => sum + line.votes, 0);
  const some = statement.statements.length > 0;
  return (
    <div className="max-w-column">
      <PageHeader
        back={{ href: "/home", label: "Home" }}
        title={some ? streakWords(statement.streakWeeks) : "Statement"}
        lead={`${votesWords(votes)} for “I am a runner”${longest(statement.longestWeeks)}.`}
        actions={some ? <DownloadStatement /> : undefined}
      />
      {some ? (
        <>
          <p className="-mt-2 mb-6 text-muted text-sm">
            Every week with its verdict and the runs behind it. The file holds all of it, so anyone
            can compute the streak again.
          </p>
          <h2 className="sr-only">Weeks, newest first</h2>
          <StatementWeeks statement={statement} units={me} />
        </>
      ) : (
        <EmptyState
          picture={<WeekMark verdict="open" size={56} decorative />}
          title="No week to account for yet"
          action={<LinkButton href="/commitments/new">Make a commitment</LinkButton>}
        >
          With your first commitment, each week gets a line here.
        </EmptyState>
      )}
    </div>
  );
}

function longest(weeks: number): string {
  if (weeks === 0) return "";
  return weeks === 1 ? ", longest streak 1 week" : `, longest streak ${weeks} weeks`;
}
