import type { Metadata } from "next";
import { AppealForm } from "@/components/moderation/appeal-form";
import { kindWords, stageWords } from "@/components/moderation/case-words";
import { Quoted } from "@/components/moderation/quoted";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { canAppeal } from "@/domain/moderation/case-stage";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Report" };

export default async function OwnReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id: caseId } = await params;
  await requireActor(`/reports/${caseId}`);
  const one = await found(
    pageQueries().fetchQuery(pageApi.moderation.own.queryOptions({ caseId })),
  );
  const mayAppeal = canAppeal({ ...one, appealed: one.appeal !== null });
  return (
    <div className="max-w-column">
      <PageHeader
        title={stageWords(one)}
        lead={
          <>
            {one.role === "about-me" ? "About " : "You reported "}
            {kindWords(one.subjectKind)}: <bdi>{one.title}</bdi>
          </>
        }
        back={{ href: "/reports", label: "Reports" }}
      />
      {one.role === "by-me" ? (
        <Notice title={one.stage === "waiting" ? "Not looked at yet" : "A moderator looked at it"}>
          Nobody is told that it was you. If you no longer want to see somebody, block them.
        </Notice>
      ) : (
        <div className="grid gap-4">
          <Card className="grid gap-4">
            {one.excerpt ? <Quoted label="What stood there" text={one.excerpt} /> : null}
            <Quoted label="Why it was decided so" text={one.reason} />
            {one.appeal ? <Quoted label="Your appeal" text={one.appeal} /> : null}
            {one.outcomeReason ? <Quoted label="The answer" text={one.outcomeReason} /> : null}
          </Card>
          {mayAppeal ? <AppealForm caseId={caseId} /> : null}
          {one.stage === "appealed" ? (
            <Notice title="Your appeal is with a moderator">
              Nothing more is needed. The answer comes here.
            </Notice>
          ) : null}
        </div>
      )}
    </div>
  );
}
