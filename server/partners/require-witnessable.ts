import { witnessSilenceMs } from "@/domain/commitment/counts-from";
import type { Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/**
 * A partner's run logged by hand, locked until the transaction ends, on which `witnessId` may still speak
 * at `now` (epoch milliseconds). Only who was a partner when it was logged is its witness.
 */
export async function requireWitnessable(
  tx: Transaction,
  runId: string,
  witnessId: string,
  now: number,
) {
  await tx.$queryRaw`SELECT 1 FROM run WHERE id = ${runId}::uuid FOR UPDATE`;
  const run = await tx.run.findFirst({
    where: {
      id: runId,
      source: "by_hand",
      runner: { sides: { some: { partnerId: witnessId, partnership: { state: "active" } } } },
    },
    select: {
      runnerId: true,
      createdAt: true,
      weekStart: true,
      localDate: true,
      countsFrom: true,
      runnerDecision: true,
      witnesses: { select: { witnessId: true, says: true } },
      runner: {
        select: {
          sides: {
            where: { partnerId: witnessId, partnership: { state: "active" } },
            select: { partnership: { select: { startedAt: true } } },
          },
        },
      },
    },
  });
  const since = run?.runner.sides[0]?.partnership.startedAt;
  if (!run || !since || since > run.createdAt) throw notFound("run");
  if (run.runnerDecision !== null) {
    throw new AppError("refused", "decided", "The runner has decided about this run already.");
  }
  if (now >= run.createdAt.getTime() + witnessSilenceMs) {
    throw new AppError("refused", "too-late", "The 72 hours to speak about this run are over.");
  }
  return run;
}
