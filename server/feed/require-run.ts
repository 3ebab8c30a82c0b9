import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { visibleRuns } from "@/server/runs/access";

/** A run that the reader may see, and whose it is; any other is "not found". */
export async function requireRun(
  runId: string,
  readerId: string,
): Promise<{ runnerId: string; title: string }> {
  const run = await db.run.findFirst({
    where: { id: runId, AND: visibleRuns(readerId) },
    select: { runnerId: true, title: true },
  });
  if (!run) throw notFound("run");
  return run;
}
