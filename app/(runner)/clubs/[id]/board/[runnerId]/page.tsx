import type { Metadata } from "next";
import { boardWindow, windowTabs } from "@/components/clubs/board-window";
import { RowEvidence } from "@/components/clubs/row-evidence";
import { PersonMenu } from "@/components/moderation/person-menu";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Behind the board" };

type EvidencePageProps = {
  params: Promise<{ id: string; runnerId: string }>;
  searchParams: Promise<{ window?: string }>;
};

export default async function EvidencePage({ params, searchParams }: EvidencePageProps) {
  const { id: clubId, runnerId: memberId } = await params;
  const window = boardWindow((await searchParams).window);
  const board = `/clubs/${clubId}/board`;
  const base = `${board}/${memberId}`;
  await requireActor(base);
  const [me, evidence] = await Promise.all([
    pageQueries().fetchQuery(pageApi.runners.me.queryOptions()),
    found(
      pageQueries().fetchQuery(pageApi.clubs.evidence.queryOptions({ clubId, memberId, window })),
    ),
  ]);
  return (
    <>
      <PageHeader
        title={<bdi>{evidence.name}</bdi>}
        back={{ href: `${board}?window=${window}`, label: "Board" }}
        actions={memberId === me.id ? undefined : <PersonMenu person={evidence} leaveTo={board} />}
      />
      <LinkTabs
        label="Weeks of the board"
        tabs={windowTabs(base)}
        current={`${base}?window=${window}`}
        className="mb-4"
      />
      <RowEvidence evidence={evidence} locale={me.locale} unit={me.unit} />
    </>
  );
}
