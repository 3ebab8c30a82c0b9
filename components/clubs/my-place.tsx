import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { daysOfRow, rankWords } from "@/domain/leaderboard/board-words";
import { counted } from "@/domain/units/counted";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";

type MyPlaceProps = { board: Leaderboard };

/** The reader's own place, before all others'. */
export function MyPlace({ board }: MyPlaceProps) {
  const { mine } = board;
  if (!mine) {
    return (
      <Card className="flex flex-wrap items-center justify-between gap-4">
        <p className="min-w-0 max-w-md text-sm">
          <span className="block font-semibold">You are not on this board yet.</span>
          <span className="text-muted">A commitment that your clubs may see puts you on it.</span>
        </p>
        <LinkButton href="/commitments/new">Make a commitment</LinkButton>
      </Card>
    );
  }
  const { kept, promised } = daysOfRow(mine.weeks);
  const when = board.window === "this-week" ? "so far this week" : "over four weeks";
  return (
    <Card className="flex items-center gap-5">
      <p className="figure shrink-0 whitespace-nowrap text-hero text-track leading-none">
        {rankWords(mine.rank)}
      </p>
      <p className="min-w-0 text-sm">
        <span className="block font-semibold text-base">
          {promised === 0 ? "Paused" : `${kept} of ${counted(promised, "day")} kept ${when}`}
        </span>
        <span className="text-muted">You, among {counted(board.rankedCount, "runner")}</span>
      </p>
    </Card>
  );
}
