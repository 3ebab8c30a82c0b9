import type { Metadata } from "next";
import { Board } from "@/components/clubs/board";
import { boardWindow, windowTabs } from "@/components/clubs/board-window";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { found, pageApi, pageQueries, requireActor } from "@/server/prefetch";

export const metadata: Metadata = { title: "Board" };

type BoardPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ window?: string; after?: string }>;
};

export default async function BoardPage({ params, searchParams }: BoardPageProps) {
  const { id } = await params;
  const { window: wanted, after } = await searchParams;
  const base = `/clubs/${id}/board`;
  const actor = await requireActor(base);
  const window = boardWindow(wanted);
  const [club, board] = await Promise.all([
    found(pageQueries().fetchQuery(pageApi.clubs.page.queryOptions({ clubId: id }))),
    found(
      pageQueries().fetchQuery(
        pageApi.clubs.leaderboard.queryOptions({ clubId: id, window, after: after ?? null }),
      ),
    ),
  ]);
  return (
    <>
      <PageHeader
        title="Board"
        lead="Promises kept, not speed."
        back={{ href: `/clubs/${id}`, label: club.name }}
      />
      <LinkTabs
        label="Weeks of the board"
        tabs={windowTabs(base)}
        current={`${base}?window=${window}`}
        className="mb-4"
      />
      <Board clubId={id} board={board} runnerId={actor.runnerId} isTop={!after} />
    </>
  );
}
