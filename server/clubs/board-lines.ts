import { tallyDiffers, tallyWeek } from "@/domain/leaderboard/board-week";
import { pointsUnit, weekParts } from "@/domain/leaderboard/points";
import { rulesVersion } from "@/domain/streak/statement";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { isVisible } from "@/server/blocks/access";
import { hotStatement } from "@/server/platform/hot-statements";
import type { StandingWindow } from "./standing-window";

/** One week of one runner on a board: what was kept of what was committed. */
export type BoardWeekCell = {
  week: WeekStart;
  keptDays: number;
  /** Days of recovery among the kept ones, as the facts say today. */
  recoveryDays: number;
  committedDays: number;
  points: number;
  paused: boolean;
  /** What the facts say today, where that would count otherwise than what was frozen when the week settled. */
  corrected: { keptDays: number; paused: boolean } | null;
};

export type BoardLine = {
  runnerId: string;
  name: string;
  role: string;
  runs: number;
  weeks: BoardWeekCell[];
  corrected: boolean;
};

type Cell = [
  weeksBefore: number,
  mask: number,
  recoveryDays: number,
  committedDays: number,
  factor: number,
  touchedByPause: boolean,
  frozenKeptDays: number | null,
  frozenPaused: boolean | null,
  frozenRules: number | null,
];

type Row = { runner_id: string; name: string; role: string; runs: number; cells: Cell[] };

const lineRows = hotStatement<Row>(
  "board-lines",
  `SELECT m.runner_id, r.name, m.role, w.runs, w.cells
   FROM membership AS m
   JOIN runner AS r ON r.id = m.runner_id AND ${isVisible("r", "$5::uuid")}
   CROSS JOIN LATERAL (
     SELECT coalesce(sum(runs), 0)::int AS runs,
       coalesce(json_agg(json_build_array(($3::date - week_start) / 7, days_mask, recovery_days, committed_days,
         points_factor, paused, frozen_kept_days, frozen_paused, frozen_rules_version)
         ORDER BY week_start) FILTER (WHERE audience IN ('clubs', 'link')), '[]') AS cells
     FROM runner_week
     WHERE runner_id = m.runner_id
       AND week_start BETWEEN $3::date - 7 * ($2::smallint - 1) AND $3::date
   ) AS w
   WHERE m.club_id = $1::uuid AND m.runner_id = ANY($4::uuid[])`,
);

/** What a board says of some members of a club beside their rank, by runner; none of whom the reader may not see. */
export async function boardLines(
  clubId: string,
  { span, through }: StandingWindow,
  runnerIds: readonly string[],
  readerId: string,
): Promise<Map<string, BoardLine>> {
  if (runnerIds.length === 0) return new Map();
  const rows = await lineRows([clubId, span, through, [...new Set(runnerIds)], readerId]);
  return new Map(
    rows.map(({ runner_id, name, role, runs, cells }) => {
      const weeks = cells.map((cell) => weekCell(cell, { span, through }));
      const corrected = weeks.some((week) => week.corrected !== null);
      return [runner_id, { runnerId: runner_id, name, role, runs, weeks, corrected }];
    }),
  );
}

/** What was frozen counts; where older rules froze it, a difference may be theirs and is no correction. */
function weekCell(cell: Cell, { span, through }: StandingWindow): BoardWeekCell {
  const [weeksBefore, mask, recoveryDays, committedDays, factor, touchedByPause] = cell;
  const [, , , , , , frozenKeptDays, frozenPaused, frozenRules] = cell;
  const week = addWeeks(through, -weeksBefore);
  const runDays = daysIn(mask);
  const settled = span === 4;
  const today = tallyWeek({ runDays, recoveryDays, committedDays, touchedByPause, settled });
  const keptDays = frozenKeptDays ?? today.keptDays;
  const counted = { keptDays, paused: frozenPaused ?? today.paused };
  const isOurs = (frozenRules ?? rulesVersion) === rulesVersion;
  const corrected = isOurs && tallyDiffers(counted, today) ? today : null;
  const points = weekParts({ keptDays, committedDays }, factor) / pointsUnit;
  return { week, ...counted, recoveryDays, committedDays, points, corrected };
}

function daysIn(mask: number): number {
  let days = 0;
  for (let rest = mask; rest > 0; rest >>= 1) days += rest & 1;
  return days;
}
