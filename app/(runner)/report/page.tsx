import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReportForm } from "@/components/moderation/report-form";
import { PageHeader } from "@/components/ui/page-header";
import { subjectKinds, subjectWords } from "@/domain/moderation/report-reasons";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Report" };

type ReportPageProps = { searchParams: Promise<{ kind?: string; id?: string }> };

export default async function ReportPage({ searchParams }: ReportPageProps) {
  const { kind: asked, id = "" } = await searchParams;
  const kind = subjectKinds.find((known) => known === asked);
  await requireActor(
    `/report?kind=${encodeURIComponent(asked ?? "")}&id=${encodeURIComponent(id)}`,
  );
  if (!kind) notFound();
  const { title } = await found(
    pageQueries().fetchQuery(pageApi.moderation.subject.queryOptions({ kind, id })),
  );
  return (
    <div className="max-w-column">
      <PageHeader
        title={
          <>
            Report <bdi>{title}</bdi>
          </>
        }
        lead={`You report ${subjectWords[kind]}. A moderator sees what stands there now and what you write here, not your name.`}
      />
      <ReportForm kind={kind} id={id} title={title} />
    </div>
  );
}
