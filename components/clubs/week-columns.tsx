import type { BoardWeekCell } from "@/server/clubs/club-leaderboard";

const column = 15;
const row = 7;
const mostDays = 7;
const height = mostDays * row;

type WeekColumnsProps = {
  /** The weeks of the board's window, oldest first. */
  window: readonly string[];
  weeks: readonly BoardWeekCell[];
};

/** A column of bars a week, a bar a promised day, filled from below by the kept ones. Words stand beside it. */
export function WeekColumns({ window, weeks }: WeekColumnsProps) {
  const width = window.length * column;
  const cells = window.map((week) => weeks.find((cell) => cell.week === week) ?? null);
  const kept = cells.map((cell, at) => (cell ? bars(at, 0, keptOf(cell)) : "")).join("");
  const open = cells.map((cell, at) => (cell ? bars(at, keptOf(cell), topOf(cell)) : "")).join("");
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      strokeWidth="5"
      strokeLinecap="round"
      className="shrink-0"
    >
      <path d={kept} className="stroke-kept" />
      <path d={open} className="stroke-line" />
    </svg>
  );
}

function keptOf({ keptDays, committedDays }: BoardWeekCell): number {
  return Math.min(keptDays, committedDays);
}

/** A paused week asks for nothing, so nothing of it stands open. */
function topOf(cell: BoardWeekCell): number {
  return cell.paused ? keptOf(cell) : cell.committedDays;
}

function bars(week: number, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => {
    const y = height - (from + at) * row - 4;
    return `M${week * column + 3} ${y}h8`;
  }).join("");
}
