import { type ProgressWeek, progressWeeks, type WeekTotals } from "@/domain/progress/progress-week";
import { addWeeks } from "@/domain/week/week";
import { toDate, weekFromDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { statementsOf } from "@/server/streaks/statement-of";

const lookBack = 52;

/** The reader's own last 52 weeks: what was promised, kept and run. */
export async function ownYear(runnerId: string, now: number): Promise<ProgressWeek[]> {
  const statement = (await statementsOf([runnerId], now, { whole: false })).get(runnerId);
  if (!statement) throw new Error("A year was asked for a runner who does not exist");
  const { thisWeek, statements } = statement;
  const from = toDate(addWeeks(thisWeek, -lookBack));
  const rows = await db.runnerWeek.findMany({
    where: { runnerId, weekStart: { gt: from, lte: toDate(thisWeek) }, runs: { gt: 0 } },
    select: { weekStart: true, runs: true, distanceMetres: true, movingSeconds: true },
  });
  const totals = rows.map(
    ({ weekStart, ...row }): WeekTotals => ({ week: weekFromDate(weekStart), ...row }),
  );
  return progressWeeks(statements, totals, thisWeek);
}
