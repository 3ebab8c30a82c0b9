import "server-only";
import { readinessSigns } from "@/domain/readiness/advise";
import { isKept } from "@/domain/streak/statement";
import { addDays, daysBetween, type LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { addWeeks } from "@/domain/week/week";
import type { Acting } from "@/server/platform/acting";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { statementsOf } from "@/server/streaks/statement-of";

/** Today's check with what it came to, and how the running week stands beside it. */
export async function readinessToday({ runnerId, now }: Acting) {
  const { zone, dayStartMinutes } = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  const today = localDateOf(now, zone, dayStartMinutes);
  const [check, readings, week] = await Promise.all([
    db.readinessCheck.findUnique({
      where: { runnerId_localDate: { runnerId, localDate: toDate(today) } },
      select: {
        dread: true,
        legs: true,
        sleep: true,
        restingRate: true,
        trouble: true,
        advice: true,
        signs: true,
        professional: true,
      },
    }),
    db.readinessCheck.count({
      where: {
        runnerId,
        restingRate: { not: null },
        localDate: { gte: toDate(addDays(today, -60)), lt: toDate(today) },
      },
    }),
    runningWeek(runnerId, today, now),
  ]);
  return {
    today,
    check: check && {
      ...check,
      signs: readinessSigns.filter((sign) => check.signs.includes(sign)),
    },
    /** Readings of the resting heart rate before today; a baseline needs twenty. */
    readings,
    week,
  };
}

/** The running week's promise and what is left of it; null outside of a commitment. */
async function runningWeek(runnerId: string, today: LocalDate, now: number) {
  const statement = (await statementsOf([runnerId], now, { whole: false })).get(runnerId);
  const line = statement?.statements.find(({ week }) => week === statement.thisWeek);
  if (!statement || !line) return null;
  const { keptDays, committedDays, verdict } = line;
  return {
    keptDays,
    committedDays,
    kept: isKept(verdict),
    paused: verdict === "paused",
    /** Days of the week after today. */
    daysAfterToday: daysBetween(today, addWeeks(statement.thisWeek, 1)) - 1,
  };
}
