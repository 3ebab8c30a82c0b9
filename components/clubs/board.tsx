import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";
import { BoardPages } from "./board-pages";
import { BoardRow } from "./board-row";
import { MyPlace } from "./my-place";
import { PointsExplained } from "./points-explained";
import { UnrankedList } from "./unranked-list";

type BoardProps = {
  clubId: string;
  board: Leaderboard;
  runnerId: string;
  /** True on the page of the first places. */
  isTop: boolean;
};

/** A club's board over one window, fifty rows at a time. */
export function Board({ clubId, board, runnerId, isTop }: BoardProps) {
  const base = `/clubs/${clubId}/board`;
  const here = `${base}?window=${board.window}`;
  if (board.rankedCount === 0) {
    return (
      <>
        <EmptyState
          title="No promise to show in these weeks"
          action={<LinkButton href="/commitments/new">Make a commitment</LinkButton>}
        >
          The board ranks kept promises. Yours can be the first.
        </EmptyState>
        <UnrankedList clubId={clubId} board={board} />
      </>
    );
  }
  return (
    <>
      <MyPlace board={board} />
      <ol
        start={board.ranked[0]?.rank}
        className="mt-4 divide-y divide-line overflow-hidden rounded-lg bg-surface shadow-card"
      >
        {board.ranked.map((line) => (
          <BoardRow
            key={line.runnerId}
            line={line}
            window={board.weeks}
            mine={line.runnerId === runnerId}
            href={`${base}/${line.runnerId}?window=${board.window}`}
          />
        ))}
      </ol>
      <BoardPages
        top={isTop ? null : here}
        later={board.next ? `${here}&after=${board.next}` : null}
      />
      <UnrankedList clubId={clubId} board={board} />
      <PointsExplained clubMean={board.clubMean} />
    </>
  );
}
