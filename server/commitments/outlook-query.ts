import type { RunningHabit } from "@/domain/goal/lint-commitment";
import { baselineWeeks, medianRunsAWeek } from "@/domain/leaderboard/points";
import type { LocalDate } from "@/domain/time-zone/local-date";
import { localDateOf } from "@/domain/time-zone/zone";
import { type WeekStart, weekOf } from "@/domain/week/week";
import { toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";
import { commitmentsOf } from "./queries";

/** What a runner's next commitment is chosen beside. */
export type CommitmentOutlook = {
  today: LocalDate;
  thisWeek: WeekStart;
  habit: RunningHabit;
  existing: { id: string; startsOn: WeekStart; weeks: number }[];
};

/** The runner's date of today, the habit of the six weeks before this one, and the weeks already given. */
export async function commitmentOutlook(runnerId: string, now: number): Promise<CommitmentOutlook> {
  const runner = await db.runner.findUniqueOrThrow({
    where: { id: runnerId },
    select: { zone: true, dayStartMinutes: true },
  });
  const today = localDateOf(now, runner.zone, runner.dayStartMinutes);
  const thisWeek = weekOf(today);
  const weeks = baselineWeeks(thisWeek);
  const [rows, commitments] = await Promise.all([
    db.runnerWeek.findMany({
      where: { runnerId, weekStart: { in: weeks.map(toDate) } },
      select: { runs: true },
    }),
    commitmentsOf(runnerId),
  ]);
  const runs = weeks.map((_, at) => rows[at]?.runs ?? 0);
  return {
    today,
    thisWeek,
    habit: {
      medianRuns: medianRunsAWeek(runs),
      weeksWithRuns: runs.filter((count) => count > 0).length,
    },
    existing: commitments.map((made) => ({
      id: made.id,
      startsOn: made.startsOn,
      weeks: made.weeks,
    })),
  };
}
