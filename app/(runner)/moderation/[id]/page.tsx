import type { Metadata } from "next";
import { kindWords, stageWords } from "@/components/moderation/case-words";
import { DecideForm } from "@/components/moderation/decide-form";
import { Quoted } from "@/components/moderation/quoted";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { reasonWords, reportReasons } from "@/domain/moderation/report-reasons";
import { momentWords } from "@/domain/time-zone/date-words";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "A report" };

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id: caseId } = await params;
  await requireActor(`/moderation/${caseId}`);
  const queries = pageQueries();
  const [me, one] = await Promise.all([
    queries.fetchQuery(pageApi.runners.me.queryOptions()),
    found(queries.fetchQuery(pageApi.moderation.case.queryOptions({ caseId }))),
  ]);
  const reason = (name: string) => {
    const known = reportReasons.find((each) => each === name);
    return known ? reasonWords[known].label : "Something else";
  };
  return (
    <div className="max-w-column">
      <PageHeader
        title={<bdi>{one.title}</bdi>}
        lead={
          <>
            {stageWords(one)}. About {kindWords(one.subjectKind)}, for which{" "}
            <bdi>{one.accountableName}</bdi> answers.
          </>
        }
        back={{ href: "/moderation", label: "Moderation" }}
      />
      <Card className="grid gap-4">
        <Quoted label="What stood there" text={one.excerpt || one.title} />
        {one.reason ? <Quoted label="Why it was decided so" text={one.reason} /> : null}
        {one.appeal ? <Quoted label="Appeal" text={one.appeal} /> : null}
        {one.outcomeReason ? <Quoted label="The answer" text={one.outcomeReason} /> : null}
      </Card>
      <Section id="reports" title="What was said">
        <ul className="grid gap-4">
          {one.reports.map(({ reason: name, note, createdAt }) => (
            <li key={`${createdAt}${note}`}>
              <p className="font-semibold text-sm">
                {reason(name)}
                <span className="font-normal text-muted">
                  {`, ${momentWords(createdAt, me.zone, me.locale)}`}
                </span>
              </p>
              {note ? (
                <p className="whitespace-pre-wrap break-words" dir="auto">
                  {note}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      {one.own ? (
        <Notice title="This is about you" className="mt-6">
          Another moderator decides it.
        </Notice>
      ) : (
        <DecideForm caseId={caseId} stage={one.stage} subjectKind={one.subjectKind} />
      )}
    </div>
  );
}
