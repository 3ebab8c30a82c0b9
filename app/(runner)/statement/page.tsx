import type { Metadata } from "next";
import { DownloadStatement } from "@/components/streaks/download-statement";
import { markedWeeks } from "@/components/streaks/marked-weeks";
import { streakWords, votesWords } from "@/components/streaks/standing-words";
import { StatementWeeks } from "@/components/streaks/statement-weeks";
import { WeekMark } from "@/components/streaks/week-mark";
import { YearView } from "@/components/streaks/year-view";
import { Card } from "@/components/ui/card";
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
  const year = markedWeeks(
    statement.statements
      .slice(-52)
      .map(({ corrected, ...line }) => ({ ...line, corrected: corrected !== null })),
    { locale: me.locale, page: "/statement" },
  );
  const some = statement.statements.length > 0;
  return (
    <>
      <PageHeader
        back={{ href: "/home", label: "Home" }}
        title={some ? streakWords(statement.streakWeeks) : "Statement"}
        lead={`${votesWords(votes)} for “I am a runner”${longest(statement.longestWeeks)}.`}
        actions={some ? <DownloadStatement /> : undefined}
      />
      {some ? (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] lg:items-start lg:gap-10">
          <div className="lg:order-last">
            <p className="mb-6 text-muted text-sm">
              Every week with its verdict and the runs behind it. The file holds all of it, so
              anyone can compute the streak again.
            </p>
            {year.length > 12 ? (
              <Card className="max-sm:px-3">
                <h2 className="heading mb-3 text-lg">The year</h2>
                <YearView weeks={year} locale={me.locale} />
              </Card>
            ) : null}
          </div>
          <div className="min-w-0">
            <h2 className="sr-only">Weeks, newest first</h2>
            <StatementWeeks statement={statement} units={me} />
          </div>
        </div>
      ) : (
        <EmptyState
          picture={<WeekMark verdict="open" size={56} decorative />}
          title="No week to account for yet"
          action={<LinkButton href="/commitments/new">Make a commitment</LinkButton>}
        >
          With your first commitment, each week gets a line here.
        </EmptyState>
      )}
    </>
  );
}

function longest(weeks: number): string {
  if (weeks === 0) return "";
  return weeks === 1 ? ", longest streak 1 week" : `, longest streak ${weeks} weeks`;
}
