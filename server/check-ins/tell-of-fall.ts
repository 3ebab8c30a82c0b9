import { fallsTwice } from "@/domain/check-in/falls-twice";
import { addWeeks, type WeekStart } from "@/domain/week/week";
import { notify } from "@/server/notifications/notify";
import { toDate, weekFromDate } from "@/server/platform/dates";
import type { Transaction } from "@/server/platform/db";

type Pair = { partnershipId: string; week: WeekStart; runnerId: string; partnerId: string };

/**
 * Tells a runner's partner, and nobody else, that two weeks running were harder. Only of weeks that both answered,
 * so that the hint says nothing that the partner could not read.
 */
export async function tellOfFall(
  tx: Transaction,
  { partnershipId, week, runnerId, partnerId }: Pair,
  now: number,
): Promise<void> {
  const rows = await tx.checkIn.findMany({
    where: { partnershipId, weekStart: { gte: toDate(addWeeks(week, -2)), lte: toDate(week) } },
    select: { weekStart: true, runnerId: true, mood: true },
  });
  const both = Map.groupBy(rows, ({ weekStart }) => weekFromDate(weekStart));
  const said = rows
    .filter((row) => row.runnerId === runnerId)
    .map(({ weekStart, mood }) => ({ week: weekFromDate(weekStart), mood }))
    .filter((one) => both.get(one.week)?.length === 2);
  if (!fallsTwice(said)) return;
  await notify(tx, {
    runnerId: partnerId,
    actorId: runnerId,
    kind: "reach-out",
    facts: { partnershipId, week },
    key: `reach-out:${partnershipId}:${runnerId}:${week}`,
    now,
  });
}
