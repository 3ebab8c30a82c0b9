import { repeatWeek } from "@/domain/plan/repeat-week";
import { addWeeks, type WeekStart, weekOf } from "@/domain/week/week";
import type { Acting } from "@/server/platform/acting";
import { fromDate, toDate } from "@/server/platform/dates";
import { db, type Transaction } from "@/server/platform/db";
import { newId } from "@/server/platform/new-id";
import { lockPlan } from "./require-planned-run";

/** Plans this week's coming days as last week's were; answers how many runs were planned. */
export async function repeatLastWeek({
  runnerId,
  now,
  newId: makeId = newId,
}: Acting): Promise<{ planned: number }> {
  return db.$transaction(async (tx) => {
    const { today } = await lockPlan(tx, runnerId, now);
    const week = weekOf(today);
    const lastWeek = await slotsOf(tx, runnerId, addWeeks(week, -1));
    const slots = repeatWeek(lastWeek, await slotsOf(tx, runnerId, week), today);
    await tx.plannedRun.createMany({
      data: slots.map(({ date, ...slot }) => ({
        runnerId,
        id: makeId(),
        ...slot,
        date: toDate(date),
        createdAt: new Date(now),
      })),
    });
    return { planned: slots.length };
  });
}

async function slotsOf(tx: Transaction, runnerId: string, week: WeekStart) {
  const rows = await tx.plannedRun.findMany({
    where: { runnerId, date: { gte: toDate(week), lt: toDate(addWeeks(week, 1)) } },
    select: { date: true, startMinutes: true, plannedMinutes: true, cue: true },
    orderBy: [{ date: "asc" }, { startMinutes: "asc" }],
  });
  return rows.map(({ date, ...slot }) => ({ ...slot, date: fromDate(date) }));
}
