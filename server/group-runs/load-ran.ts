import type { Point } from "@/domain/group-run/match-run";
import { type Database, db } from "@/server/platform/db";
import { ownTrackLine } from "@/server/runs/track-line";

/** A runner's own run as group runs are matched with it; instants in epoch milliseconds. */
export type OwnRan = {
  runId: string;
  startsAt: number;
  endsAt: number;
  points: readonly Point[];
  joined: boolean;
};

/** The runner's runs that begin within a window, with their lines. */
export async function loadRan(
  runnerId: string,
  window: { from: number; to: number } | { runId: string },
  on: Database = db,
): Promise<OwnRan[]> {
  const rows = await on.run.findMany({
    where: {
      runnerId,
      sport: { in: ["run", "walk"] },
      ...("runId" in window
        ? { id: window.runId }
        : { startedAt: { gte: new Date(window.from), lte: new Date(window.to) } }),
    },
    select: {
      id: true,
      startedAt: true,
      elapsedSeconds: true,
      track: { select: { runId: true } },
      groupRun: { select: { runId: true } },
    },
    orderBy: { startedAt: "asc" },
    take: 10,
  });
  const ran: OwnRan[] = [];
  for (const { id, startedAt, elapsedSeconds, track, groupRun } of rows) {
    const startsAt = startedAt.getTime();
    const segments = track ? (await ownTrackLine(id, runnerId)).segments : [];
    const endsAt = startsAt + elapsedSeconds * 1_000;
    ran.push({ runId: id, startsAt, endsAt, points: segments.flat(), joined: groupRun !== null });
  }
  return ran;
}
