import { farthestDays, planRefusal, planSentence } from "@/domain/plan/planned-run";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { toDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";

/** Throws AppError "refused" where a runner, whose plan the caller has locked, cannot plan a run on `date`. */
export async function mustFit(
  tx: Transaction,
  slot: { runnerId: string; date: LocalDate; exceptId?: string },
  today: LocalDate,
): Promise<void> {
  const { runnerId, date, exceptId } = slot;
  const slots = await tx.plannedRun.count({
    where: { runnerId, date: toDate(date), ...(exceptId ? { id: { not: exceptId } } : {}) },
  });
  const refusal = planRefusal(date, { today, last: addDays(today, farthestDays), slots });
  if (refusal) throw new AppError("refused", refusal, planSentence(refusal));
}
