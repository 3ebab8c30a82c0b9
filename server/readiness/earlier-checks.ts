import type { AdvisedCheck } from "@/domain/readiness/check";
import { addDays, type LocalDate } from "@/domain/time-zone/local-date";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const baselineDays = 60;

/** A runner's checks of the sixty days before a date. */
export async function earlierChecks(runnerId: string, date: LocalDate): Promise<AdvisedCheck[]> {
  const rows = await db.readinessCheck.findMany({
    where: {
      runnerId,
      localDate: { gte: toDate(addDays(date, -baselineDays)), lt: toDate(date) },
    },
    select: {
      localDate: true,
      dread: true,
      legs: true,
      sleep: true,
      restingRate: true,
      trouble: true,
      advice: true,
    },
  });
  return rows.map((row) => ({ ...row, localDate: fromDate(row.localDate) }));
}
