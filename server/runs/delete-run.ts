import { weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { projectWeek } from "./project-week";

/** Removes a run with its track and file; its week is computed again in the same transaction. */
export async function deleteRun(
  { id }: { id: string },
  { runnerId, now }: { runnerId: string; now: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const run = await tx.run.findUnique({
      where: { runnerId_id: { runnerId, id } },
      select: { weekStart: true },
    });
    if (!run) throw notFound("run");
    await tx.clubEvent.deleteMany({ where: { runnerId, subjectId: id, kind: "run" } });
    await tx.run.delete({ where: { runnerId_id: { runnerId, id } } });
    await projectWeek(tx, runnerId, weekFromDate(run.weekStart), now);
  });
}
