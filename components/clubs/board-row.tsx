import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";
import { daysOfRow, scorePoints } from "@/domain/leaderboard/board-words";
import type { Leaderboard } from "@/server/clubs/club-leaderboard";
import { DayDiscs } from "./day-discs";
import { WeekColumns } from "./week-columns";

type BoardRowProps = {
  line: Leaderboard["ranked"][number];
  window: readonly string[];
  /** Where the row's evidence is. */
  href: string;
  mine: boolean;
};

/** One runner of the board: rank, face, what was kept of what was promised, week by week. */
export function BoardRow({ line, window, href, mine }: BoardRowProps) {
  const { kept, promised } = daysOfRow(line.weeks);
  const [first] = line.weeks;
  const days = promised === 0 ? "Paused" : `${kept} of ${promised}`;
  return (
    <li>
      <Link
        href={href}
        className={classNames(
          "flex min-h-18 items-center gap-3 px-3 py-2.5 hover:bg-sunken focus-visible:-outline-offset-2 sm:gap-5 sm:px-5",
          mine && "bg-track-soft",
        )}
      >
        <span className="figure w-8 text-center text-lg">{line.rank}</span>
        <Avatar name={line.name} colourKey={line.runnerId} decorative />
        <span className="min-w-0 flex-1 text-muted text-sm">
          <span className="line-clamp-2 break-words font-semibold text-ink">
            <bdi>{line.name}</bdi>
          </span>
          {`${days} · ${scorePoints(line.score)} pts`}
          {line.corrected ? <span className="sm:hidden"> · corrected</span> : null}
        </span>
        {mine ? (
          <span className="max-sm:sr-only">
            <Badge tone="track">You</Badge>
          </span>
        ) : null}
        {line.corrected ? (
          <span className="max-sm:hidden">
            <Badge>Corrected</Badge>
          </span>
        ) : null}
        {window.length > 1 ? (
          <WeekColumns window={window} weeks={line.weeks} />
        ) : first ? (
          <DayDiscs keptDays={first.keptDays} committedDays={first.committedDays} />
        ) : null}
      </Link>
    </li>
  );
}
