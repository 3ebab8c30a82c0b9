import { WeekRing } from "@/components/streaks/week-ring";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { firstName } from "@/domain/runner/first-name";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";

const shownOnDesktop = 24;
const shownOnPhone = 12;

type ClubWeekProps = { clubId: string; board: Leaderboard; readerId: string };

/** The club's running week at one glance: a ring for everyone who promised. */
export function ClubWeek({ clubId, board, readerId }: ClubWeekProps) {
  const others = board.ranked.filter((line) => line.runnerId !== readerId);
  const rings = [...(board.mine ? [board.mine] : []), ...others]
    .flatMap(({ weeks: [week], ...line }) => (week ? [{ ...line, week }] : []))
    .slice(0, shownOnDesktop);
  if (board.rankedCount === 0) {
    return (
      <EmptyState title="No promise to show yet">
        As soon as someone shows the club a commitment, their week stands here as a ring.
      </EmptyState>
    );
  }
  return (
    <Card>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="figure text-hero leading-none">
          {board.fullWeeks} <span className="text-muted text-xl">of {board.rankedCount}</span>
        </span>
        <span className="text-muted">have kept their week already</span>
      </p>
      <ul className="mt-6 grid grid-cols-4 gap-x-2 gap-y-4 sm:grid-cols-6 lg:grid-cols-8">
        {rings.map((line, at) => (
          <li key={line.runnerId} className={at >= shownOnPhone ? "max-sm:hidden" : undefined}>
            <Link
              href={`/clubs/${clubId}/board/${line.runnerId}?window=this-week`}
              className="grid justify-items-center gap-1 rounded-md"
            >
              <WeekRing
                size="sm"
                face={{ name: line.name, colourKey: line.runnerId }}
                keptDays={Math.min(line.week.keptDays, line.week.committedDays)}
                committedDays={line.week.committedDays}
              />
              <span aria-hidden="true" className="w-full truncate text-center text-xs">
                {line.runnerId === readerId ? "You" : <bdi>{firstName(line.name)}</bdi>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
