import { z } from "zod";
import { weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { notFound } from "@/server/platform/errors";
import { projectWeek } from "./project-week";

export const decideDisputeInput = z.strictObject({
  id: z.uuid(),
  decision: z.enum(["stands", "withdrawn"]),
});

/** A disputed run is the runner's to decide; both voices stay on its page. */
export async function decideDispute(
  { id, decision }: z.infer<typeof decideDisputeInput>,
  { runnerId, now }: { runnerId: string; now: number },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const run = await tx.run.findFirst({
      where: { runnerId, id, source: "by_hand", witnesses: { some: { says: "disputed" } } },
      select: { weekStart: true },
    });
    if (!run) throw notFound("run");
    await tx.run.update({
      where: { runnerId_id: { runnerId, id } },
      data: {
        runnerDecision: decision,
        countsFrom: decision === "stands" ? new Date(now) : null,
      },
    });
    await projectWeek(tx, runnerId, weekFromDate(run.weekStart), now);
  });
}
