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
  const asked = { clubId: id, window, after: after ?? null };
  const board = await found(
    pageQueries().fetchQuery(pageApi.clubs.leaderboard.queryOptions(asked)),
  );
  return (
    <>
      <PageHeader
        title="Board"
        lead="Promises kept, not speed."
        back={{ href: `/clubs/${id}`, label: board.clubName }}
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
