import type { AdvisedDay } from "@/domain/readiness/check";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

/** What many runners' checks since a date came to, the oldest first; in one query. */
export async function adviceSince(
  runnerIds: readonly string[],
  since: LocalDate,
): Promise<Map<string, AdvisedDay[]>> {
  const rows = await db.readinessCheck.findMany({
    where: { runnerId: { in: [...runnerIds] }, localDate: { gte: toDate(since) } },
    select: { runnerId: true, localDate: true, advice: true, professional: true, trouble: true },
    orderBy: { localDate: "asc" },
  });
  const days = new Map<string, AdvisedDay[]>();
  for (const { runnerId, localDate, advice, professional, trouble } of rows) {
    const day = {
      localDate: fromDate(localDate),
      advice,
      professional,
      troubled: trouble !== null,
    };
    days.set(runnerId, [...(days.get(runnerId) ?? []), day]);
  }
  return days;
}
