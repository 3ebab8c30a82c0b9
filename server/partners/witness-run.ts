import { z } from "zod";
import { countsFrom } from "@/domain/commitment/counts-from";
import { witnessOf } from "@/domain/commitment/evidence";
import { notify } from "@/server/notifications/notify";
import type { Acting } from "@/server/platform/acting";
import { fromDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { projectWeek } from "@/server/runs/project-week";
import { requireWitnessable } from "./require-witnessable";

export const witnessRunInput = z.strictObject({
  runId: z.uuid(),
  says: z.enum(["confirmed", "disputed"]),
  note: z.string().trim().max(500, "Keep the note under 500 characters."),
});

/**
 * Says what a partner knows of a run that the other logged by hand. A confirmed run counts from now on, a
 * disputed one waits for its runner; until the 72 hours are over or the runner decides, a later word
 * replaces the earlier one.
 */
export async function witnessRun(
  { runId, says, note }: z.infer<typeof witnessRunInput>,
  { runnerId: witnessId, now }: Acting,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const run = await requireWitnessable(tx, runId, witnessId, now);
    const word = { says, note, saidAt: new Date(now) };
    await tx.runWitness.upsert({
      where: {
        runnerId_runId_witnessId: { runnerId: run.runnerId, runId, witnessId },
      },
      create: { runnerId: run.runnerId, runId, witnessId, ...word },
      update: word,
    });
    const others = run.witnesses.filter((other) => other.witnessId !== witnessId);
    const witness = witnessOf([says, ...others.map((other) => other.says)]);
    const from = countsFrom(
      { source: "by-hand", loggedAt: run.createdAt.getTime(), witness, runnerDecision: null },
      { hasPartner: true, decidedAt: now },
    );
    const counted = run.countsFrom !== null && run.countsFrom.getTime() <= now;
    await tx.run.updateMany({
      where: { runnerId: run.runnerId, id: runId },
      data: { countsFrom: from === null ? null : counted ? run.countsFrom : new Date(from) },
    });
    await projectWeek(tx, run.runnerId, weekFromDate(run.weekStart), now);
    await notify(tx, {
      runnerId: run.runnerId,
      actorId: witnessId,
      kind: "witness-spoke",
      facts: { runId, date: fromDate(run.localDate), word: says },
      key: `witness-spoke:${runId}:${witnessId}:${says}`,
      now,
    });
  });
}
