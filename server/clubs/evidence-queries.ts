import { z } from "zod";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { WeekStart } from "@/domain/week/week";
import type { Acting } from "@/server/platform/acting";
import { fromDate, toDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { visibleRuns } from "@/server/runs/access";
import { publicViews, shownFigures } from "@/server/runs/public-views";
import { type BoardWeekCell, boardPlace, leaderboardInput } from "./club-leaderboard";

export const evidenceInput = leaderboardInput.omit({ after: true }).extend({ memberId: z.uuid() });

/** A counted run behind a row of the board; `shown` is null for one that its runner keeps private. */
export type EvidenceRun = {
  localDate: LocalDate;
  shown: { runId: string; movingSeconds: number; distanceMetres: number | null } | null;
};

export type BoardEvidence = {
  runnerId: string;
  name: string;
  /** Both null for a member without a commitment that the club may see. */
  rank: number | null;
  score: number | null;
  rankedCount: number;
  clubMean: number;
  weeks: (BoardWeekCell & { runs: EvidenceRun[] })[];
};

/** What stands behind one member's row of the board, as far as the reader may see it. */
export async function boardEvidence(
  input: z.infer<typeof evidenceInput>,
  acting: Acting,
): Promise<BoardEvidence> {
  const { line, ...place } = await boardPlace(input, acting);
  const weeks = line.weeks.map(({ week }) => week);
  const runs = await countedRuns(line.runnerId, weeks, acting);
  return {
    runnerId: line.runnerId,
    name: line.name,
    rank: place.rank,
    score: place.score,
    rankedCount: place.rankedCount,
    clubMean: place.clubMean,
    weeks: line.weeks.map((cell) => ({ ...cell, runs: runs.get(cell.week) ?? [] })),
  };
}

async function countedRuns(
  memberId: string,
  weeks: readonly WeekStart[],
  { runnerId: readerId, now }: Acting,
): Promise<Map<WeekStart, EvidenceRun[]>> {
  const weekStart = { in: weeks.map(toDate) };
  const counted = {
    runnerId: memberId,
    sport: "run",
    weekStart,
    countsFrom: { lte: new Date(now) },
  } as const;
  const [runs, visible, floors] = await Promise.all([
    db.run.findMany({
      where: counted,
      select: {
        id: true,
        localDate: true,
        weekStart: true,
        movingSeconds: true,
        distanceMetres: true,
      },
      orderBy: [{ localDate: "asc" }, { startedAt: "asc" }],
    }),
    db.run.findMany({ where: { ...counted, AND: visibleRuns(readerId) }, select: { id: true } }),
    db.runnerWeek.findMany({
      where: { runnerId: memberId, weekStart },
      select: { weekStart: true, floorSeconds: true },
    }),
  ]);
  const shownIds = new Set(visible.map(({ id }) => id));
  const views = memberId === readerId ? new Map() : await publicViews([...shownIds]);
  const floorOf = new Map(floors.map((row) => [weekFromDate(row.weekStart), row.floorSeconds]));
  const byWeek = new Map<WeekStart, EvidenceRun[]>(weeks.map((week) => [week, []]));
  for (const { id, localDate, weekStart: monday, ...figures } of runs) {
    const week = weekFromDate(monday);
    if (figures.movingSeconds < (floorOf.get(week) ?? 0)) continue;
    const shown = shownIds.has(id) ? { runId: id, ...shownFigures(figures, views.get(id)) } : null;
    byWeek.get(week)?.push({ localDate: fromDate(localDate), shown });
  }
  return byWeek;
}
