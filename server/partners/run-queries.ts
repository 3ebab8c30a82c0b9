import type { z } from "zod";
import type { LocalDate } from "@/domain/time-zone/local-date";
import type { Acting } from "@/server/platform/acting";
import { fromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { visibleRuns } from "@/server/runs/access";
import { publicViews, shownFigures } from "@/server/runs/public-views";
import { requirePartnership } from "./access";
import type { partnershipIdInput } from "./end-partnership";

const newest = 12;

/** A run that a partner shows; seconds and metres. */
export type ShownRun = {
  runId: string;
  title: string;
  localDate: LocalDate;
  movingSeconds: number;
  distanceMetres: number | null;
  counts: boolean;
};

/** The newest runs that the other side of a partnership shows to the reader. */
export async function runsShownBy(
  { partnershipId }: z.infer<typeof partnershipIdInput>,
  { runnerId: readerId, now }: Acting,
): Promise<ShownRun[]> {
  const { partnerId } = await requirePartnership(db, partnershipId, readerId);
  const runs = await db.run.findMany({
    where: { runnerId: partnerId, sport: "run", AND: visibleRuns(readerId) },
    select: {
      id: true,
      title: true,
      localDate: true,
      movingSeconds: true,
      distanceMetres: true,
      countsFrom: true,
    },
    orderBy: [{ localDate: "desc" }, { startedAt: "desc" }, { id: "desc" }],
    take: newest,
  });
  const views = await publicViews(runs.map(({ id }) => id));
  return runs.map(({ id, localDate, countsFrom, ...run }) => ({
    ...shownFigures(run, views.get(id)),
    runId: id,
    localDate: fromDate(localDate),
    counts: countsFrom !== null && countsFrom.getTime() <= now,
  }));
}
