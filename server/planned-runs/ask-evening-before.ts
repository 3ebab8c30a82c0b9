import { canConfirm } from "@/domain/plan/reconfirm";
import { addDays } from "@/domain/time-zone/local-date";
import { instantOf, localDateOf } from "@/domain/time-zone/zone";
import { notifyMany } from "@/server/notifications/notify";
import { fromDate, toDate } from "@/server/platform/dates";
import { db } from "@/server/platform/db";

const atOnce = 200;

/** Asks those whom a partner expects, once, on the evening before whether they still come; answers how many. */
export async function askEveningBefore(now: number): Promise<number> {
  const around = localDateOf(now, "UTC");
  const rows = await db.plannedRun.findMany({
    where: {
      date: { gte: toDate(addDays(around, -1)), lte: toDate(addDays(around, 2)) },
      expectedAt: { not: null },
      skippedAt: null,
      confirmedAt: null,
      askedAt: null,
      partnership: { state: "active" },
    },
    select: {
      runnerId: true,
      id: true,
      date: true,
      startMinutes: true,
      partnershipId: true,
      runner: { select: { zone: true } },
      partnership: { select: { sides: { select: { runnerId: true, partnerId: true } } } },
    },
    take: atOnce,
  });
  const due = rows.flatMap(({ partnership, runner: { zone }, partnershipId, ...row }) => {
    const date = fromDate(row.date);
    const partnerId = partnership?.sides.find((side) => side.runnerId === row.runnerId)?.partnerId;
    if (!partnerId || !partnershipId || !canConfirm({ ...row, date }, zone, now)) return [];
    const startsAt = instantOf(date, row.startMinutes, zone);
    return [{ ...row, actorId: partnerId, facts: { partnershipId, startsAt, zone } }];
  });
  await db.$transaction(async (tx) => {
    for (const { runnerId, id } of due) {
      await tx.plannedRun.update({
        where: { runnerId_id: { runnerId, id } },
        data: { askedAt: new Date(now) },
      });
    }
    await notifyMany(
      tx,
      due.map(({ runnerId, id, actorId, facts }) => ({
        runnerId,
        actorId,
        kind: "run-expected-tomorrow" as const,
        key: `run-expected-tomorrow:${id}:${facts.startsAt}`,
        facts,
        now,
      })),
    );
  });
  return due.length;
}
