import { planSentence } from "@/domain/plan/planned-run";
import { isChangeable } from "@/domain/plan/slot-state";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { fromDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";
import { AppError, notFound } from "@/server/platform/errors";

/** The runner's day; their plan waits for every other change of it until the transaction ends. */
export async function lockPlan(
  tx: Transaction,
  runnerId: string,
  now: number,
): Promise<{ today: LocalDate; zone: string }> {
  await tx.$queryRaw`SELECT 1 FROM runner WHERE id = ${runnerId}::uuid FOR NO KEY UPDATE`;
  const { zone, dayStartMinutes } = await tx.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  return { zone, today: localDateOf(now, zone, dayStartMinutes) };
}

/** A runner's own planned run of today or later, with their plan locked; a day that is over is "refused". */
export async function requirePlannedRun(
  tx: Transaction,
  { runnerId, plannedRunId, now }: { runnerId: string; plannedRunId: string; now: number },
) {
  const day = await lockPlan(tx, runnerId, now);
  const row = await tx.plannedRun.findUnique({
    where: { runnerId_id: { runnerId, id: plannedRunId } },
    select: {
      date: true,
      startMinutes: true,
      partnershipId: true,
      skippedAt: true,
      expectedAt: true,
    },
  });
  if (!row) throw notFound("planned run");
  const date = fromDate(row.date);
  if (!isChangeable(date, day.today)) throw new AppError("refused", "over", planSentence("over"));
  return { ...row, ...day, date };
}
